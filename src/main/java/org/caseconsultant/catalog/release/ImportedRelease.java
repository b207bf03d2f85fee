package org.caseconsultant.catalog.release;

import java.time.LocalDate;

import org.caseconsultant.catalog.layout.CatalogKind;

/**
 * What became of one table of an import.
 *
 * @param name what the release is called
 * @param kind which table it is an edition of
 * @param effectiveOn first date of service
 * @param rows how many rows it holds
 * @param outcome what was done
 * @param difference how it differs from the release of this kind that held before
 */
public record ImportedRelease(String name, CatalogKind kind, LocalDate effectiveOn, long rows, Outcome outcome,
		ReleaseDifference difference) {

	/**
	 * What was done with a release.
	 */
	public enum Outcome {

		/** It is active now. */
		ACTIVATED,
		/** The same files are active already; nothing was changed. */
		UNCHANGED,
		/** It was read and compared, and removed again. */
		TRIED

	}

}
