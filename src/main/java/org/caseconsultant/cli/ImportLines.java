package org.caseconsultant.cli;

import java.io.PrintWriter;

import org.caseconsultant.catalog.release.ImportedRelease;
import org.caseconsultant.catalog.update.UpdateProgress;

/**
 * Prints how an import or update goes on: results on one writer, progress on the other.
 */
final class ImportLines implements UpdateProgress {

	private static final long TOLD_EVERY = 250_000;

	private final PrintWriter results;

	private final PrintWriter notes;

	private long told;

	ImportLines(PrintWriter results, PrintWriter notes) {
		this.results = results;
		this.notes = notes;
	}

	@Override
	public void imported(ImportedRelease imported) {
		this.results.println(imported.name() + "\t" + imported.kind() + "\tfrom " + imported.effectiveOn() + "\t"
				+ switch (imported.outcome()) {
					case UNCHANGED -> "unchanged, imported already";
					case TRIED -> imported.rows() + " rows, not kept: " + imported.difference();
					case ACTIVATED -> imported.rows() + " rows, active: " + imported.difference();
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

	private void note(String line) {
		this.notes.println(line);
		this.notes.flush();
	}

}
