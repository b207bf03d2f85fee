package org.caseconsultant.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One code of the catalog with our own texts.
 *
 * @param system code set
 * @param code the code as it is written on a claim, ICD-10-CM with the dot
 * @param title own short title
 * @param description own description of two or three sentences, empty where there is none
 * @param family own grouping such as {@code chemotherapy}, empty where there is none
 * @param billable whether the code may stand on a claim (a heading may not)
 * @param terms words people use for it
 * @param drugUnit billing unit, for drug codes
 * @param source where the row comes from
 */
public record CatalogEntry(CodeSystem system, String code, String title, String description, String family,
		boolean billable, List<String> terms, Optional<DrugUnit> drugUnit, SourceRow source) {
}
