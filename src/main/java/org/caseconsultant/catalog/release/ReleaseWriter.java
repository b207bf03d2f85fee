package org.caseconsultant.catalog.release;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.caseconsultant.catalog.layout.CatalogRow;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the rows of one release under a state that nobody reads, in batches of a
 * transaction each. Used by one thread.
 */
final class ReleaseWriter implements Consumer<CatalogRow> {

	private static final int BATCH = 4_096;

	private final CatalogRelease release;

	private final RowTable table;

	private final Releases releases;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final Consumer<Long> progress;

	private final List<RowTable.FileRow> batch = new ArrayList<>(BATCH);

	private int file = -1;

	private int number;

	private long written;

	ReleaseWriter(CatalogRelease release, RowTable table, Releases releases, TransactionTemplate transaction,
			Clock clock, Consumer<Long> progress) {
		this.release = release;
		this.table = table;
		this.releases = releases;
		this.transaction = transaction;
		this.clock = clock;
		this.progress = progress;
	}

	/** Begins with the next file of the release. */
	void nextFile() {
		this.file++;
		this.number = 0;
	}

	@Override
	public void accept(CatalogRow row) {
		this.batch.add(new RowTable.FileRow(this.file, this.number++, row));
		if (this.batch.size() == BATCH) {
			write();
		}
	}

	/** Writes what is left and marks the release as complete. */
	CatalogRelease finish() {
		write();
		this.release.complete();
		return save();
	}

	private void write() {
		this.transaction.executeWithoutResult((status) -> {
			this.table.insert(this.release.id(), this.batch);
			this.written += this.batch.size();
			save();
		});
		this.batch.clear();
		this.progress.accept(this.written);
	}

	private CatalogRelease save() {
		this.release.grewTo(this.written, this.clock.instant());
		return this.releases.save(this.release);
	}

}
