package org.caseconsultant.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One code of the catalog in one window of validity.
 *
 * @param system code set
 * @param code the code as it is written on a claim, ICD-10-CM with the dot
 * @param title own short title, or the published one where it may be shown
 * @param shortTitle abbreviated title of the published file, empty where there is none
 * @param description own description of two or three sentences, empty where there is none
 * @param family own grouping such as {@code chemotherapy}, empty where there is none
 * @param billable whether the code may stand on a claim (a heading may not)
 * @param terms words people use for it
 * @param drugUnit billing unit, for drug codes
 * @param validity the days on which this row holds
 * @param source where the row comes from
 */
public record CatalogEntry(CodeSystem system, String code, String title, String shortTitle, String description,
		String family, boolean billable, List<String> terms, Optional<DrugUnit> drugUnit, Validity validity,
		SourceRow source) {

	/**
	 * An entry that holds on every day, without an abbreviated title.
	 * @param system code set
	 * @param code the code
	 * @param title title
	 * @param description description, may be empty
	 * @param family own grouping, may be empty
	 * @param billable whether the code may stand on a claim
	 * @param terms words people use for it
	 * @param drugUnit billing unit, for drug codes
	 * @param source where the row comes from
	 */
	public CatalogEntry(CodeSystem system, String code, String title, String description, String family,
			boolean billable, List<String> terms, Optional<DrugUnit> drugUnit, SourceRow source) {
		this(system, code, title, "", description, family, billable, terms, drugUnit, Validity.ALWAYS, source);
	}

}
