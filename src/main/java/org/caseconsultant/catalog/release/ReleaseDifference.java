package org.caseconsultant.catalog.release;

import java.util.ArrayList;
import java.util.List;

/**
 * How one release differs from another, by code (or pair of codes).
 */
public final class ReleaseDifference {

	/** Most changes that are named; the counts are of all. */
	public static final int NAMED = 20;

	private final List<String> examples = new ArrayList<>();

	private long added;

	private long changed;

	private long removed;

	ReleaseDifference() {
	}

	/** Everything is new, where there was nothing before. */
	static ReleaseDifference allNew(long keys, List<String> first) {
		ReleaseDifference difference = new ReleaseDifference();
		first.forEach(difference::added);
		difference.added = keys;
		return difference;
	}

	void added(String key) {
		this.added++;
		name("+ " + key);
	}

	void changed(String key) {
		this.changed++;
		name("~ " + key);
	}

	void removed(String key) {
		this.removed++;
		name("- " + key);
	}

	private void name(String change) {
		if (this.examples.size() < NAMED) {
			this.examples.add(change);
		}
	}

	/**
	 * Codes that only the newer one has.
	 * @return count
	 */
	public long added() {
		return this.added;
	}

	/**
	 * Codes that both have with other values.
	 * @return count
	 */
	public long changed() {
		return this.changed;
	}

	/**
	 * Codes that only the older one has.
	 * @return count
	 */
	public long removed() {
		return this.removed;
	}

	/**
	 * The first changes: {@code +} added, {@code ~} changed, {@code -} removed.
	 * @return at most {@link #NAMED}
	 */
	public List<String> examples() {
		return List.copyOf(this.examples);
	}

	@Override
	public String toString() {
		return this.added + " added, " + this.changed + " changed, " + this.removed + " removed";
	}

}
