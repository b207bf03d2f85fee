package org.caseconsultant.catalog;

import java.util.List;

/**
 * An instruction of the ICD-10-CM tabular list that applies to a code, its own or
 * inherited from what stands above it.
 *
 * @param kind excludes1, excludes2, codeFirst, useAdditional, codeAlso, includes,
 * inclusion or note
 * @param text its text
 * @param owner code, section or chapter under which it stands
 * @param codes codes and ranges that it names, such as {@code O24.4-} or {@code E08-E13}
 * @param source row of the tabular list
 */
public record DiagnosisNote(String kind, String text, String owner, List<String> codes, SourceRow source) {

	/** Two conditions that are not coded together. */
	public static final String EXCLUDES1 = "excludes1";

	/** Two conditions that may be coded together if the patient has both. */
	public static final String EXCLUDES2 = "excludes2";

	/** The code of the cause comes before this one. */
	public static final String CODE_FIRST = "codeFirst";

	/** A further code tells more. */
	public static final String USE_ADDITIONAL = "useAdditional";

	/** Both are coded, the order depends on the case. */
	public static final String CODE_ALSO = "codeAlso";

}
