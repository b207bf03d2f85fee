package org.caseconsultant;

import org.caseconsultant.catalog.release.ImportProgress;

/**
 * Progress of an import that nobody watches.
 */
public final class UnwatchedImport implements ImportProgress {

	@Override
	public void begins(String file, String release) {
	}

	@Override
	public void wrote(long rows) {
	}

	@Override
	public void skips(String file) {
	}

}
