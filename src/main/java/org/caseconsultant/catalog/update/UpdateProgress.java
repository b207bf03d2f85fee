package org.caseconsultant.catalog.update;

import org.caseconsultant.catalog.release.ImportProgress;
import org.caseconsultant.catalog.release.ImportedRelease;

/**
 * Hears how an update goes on.
 */
public interface UpdateProgress extends ImportProgress {

	/**
	 * Something is told about a source.
	 * @param source its name
	 * @param line such as where its file is
	 */
	void tells(String source, String line);

	/**
	 * A source cannot be updated; the others go on.
	 * @param source its name
	 * @param reason why, in one line
	 */
	void fails(String source, String reason);

	/**
	 * A table was imported.
	 * @param release what became of it
	 */
	void imported(ImportedRelease release);

}
