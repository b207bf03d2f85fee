package org.caseconsultant.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Locale;

import org.caseconsultant.catalog.release.ImportedRelease;
import org.caseconsultant.catalog.update.UpdateProgress;

/**
 * Prints how an import or update goes on: results on one writer, progress on the other.
 */
final class ImportLines implements UpdateProgress {

	private static final long TOLD_EVERY = 250_000;

	private final PrintWriter results;

	private final PrintWriter notes;

	private final long begun = System.nanoTime();

	private long told;

	private long rows;

	ImportLines(PrintWriter results, PrintWriter notes) {
		this.results = results;
		this.notes = notes;
	}

	@Override
	public void imported(ImportedRelease imported) {
		this.rows += imported.rows();
		this.results.println(imported.name() + "\t" + imported.kind() + "\tfrom " + imported.effectiveOn() + "\t"
				+ switch (imported.outcome()) {
					case UNCHANGED -> "unchanged, imported already";
					case TRIED -> CatalogCommand.count(imported.rows(), imported.entries()) + ", not kept: "
							+ imported.difference();
					case ACTIVATED -> CatalogCommand.count(imported.rows(), imported.entries()) + ", active: "
							+ imported.difference();
				});
		if (imported.outcome() == ImportedRelease.Outcome.TRIED) {
			imported.difference().examples().forEach((change) -> this.results.println("  " + change));
		}
		this.results.flush();
	}

	@Override
	public void tells(String source, String line) {
		this.results.println(source + "\t" + line);
		this.results.flush();
	}

	@Override
	public void fails(String source, String reason) {
		note(source + " failed: " + reason);
	}

	@Override
	public void begins(String file, String name) {
		note("reading " + file);
		this.told = 0;
	}

	@Override
	public void wrote(long rows) {
		if (rows >= this.told + TOLD_EVERY) {
			this.told = rows;
			note("  " + rows + " rows");
		}
	}

	@Override
	public void skips(String file) {
		note("passing over " + file + ": no table that can be read");
	}

	/** Says how long it took and how much memory. */
	void summary() {
		double seconds = (System.nanoTime() - this.begun) / 1e9;
		note(String.format(Locale.ROOT, "%d rows in %.1f s, %.0f rows/s, at most %d MB of heap", this.rows, seconds,
				this.rows / seconds, peakMegabytes()));
	}

	private static long peakMegabytes() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.mapToLong((pool) -> pool.getPeakUsage().getUsed())
			.sum() >> 20;
	}

	private void note(String line) {
		this.notes.println(line);
		this.notes.flush();
	}

}
