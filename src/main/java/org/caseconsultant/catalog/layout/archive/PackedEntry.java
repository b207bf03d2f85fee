package org.caseconsultant.catalog.layout.archive;

import java.io.IOException;
import java.io.InputStream;

import org.caseconsultant.catalog.layout.SourceFile;

/**
 * A file inside an archive, which may be opened several times but counts once.
 */
final class PackedEntry {

	private final String place;

	private final Budget budget;

	private long counted;

	/**
	 * An entry.
	 * @param place archive and entry for messages
	 * @param budget what the archive may still yield
	 */
	PackedEntry(String place, Budget budget) {
		this.place = place;
		this.budget = budget;
	}

	String place() {
		return this.place;
	}

	/** Makes it a file that is read within the limits. */
	SourceFile file(String name, Opening opening) {
		return new SourceFile(name, () -> guard(opening));
	}

	private InputStream guard(Opening opening) throws IOException {
		return new GuardedStream(this, opening.open());
	}

	/** Notes how far a reading has come. */
	void seen(long unpacked, long packed) {
		this.budget.ratio(this.place, unpacked, packed);
		if (unpacked > this.counted) {
			this.budget.unpacked(this.place, unpacked - this.counted);
			this.counted = unpacked;
		}
	}

	/** Opens the content. */
	@FunctionalInterface
	interface Opening {

		/** Opens the content from its beginning. */
		PackedContent open() throws IOException;

	}

}
