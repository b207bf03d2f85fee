package org.caseconsultant.catalog.layout.icd;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.RowValues;

/**
 * The direction of a general equivalence mapping.
 */
enum GemDirection {

	/** From the old code set to the new one. */
	FORWARD(CatalogKind.GEM_ICD9_TO_ICD10, IcdSpelling.BARE9, IcdSpelling::icd9cm, IcdSpelling.BARE,
			IcdSpelling::icd10cm),
	/** From the new code set to the old one. */
	BACKWARD(CatalogKind.GEM_ICD10_TO_ICD9, IcdSpelling.BARE, IcdSpelling::icd10cm, IcdSpelling.BARE9,
			IcdSpelling::icd9cm);

	/** Stands in place of the target if there is none. */
	private static final String NO_TARGET = "NoDx";

	private final CatalogKind kind;

	private final Pattern source;

	private final UnaryOperator<String> sourceSpelling;

	private final Pattern target;

	private final UnaryOperator<String> targetSpelling;

	GemDirection(CatalogKind kind, Pattern source, UnaryOperator<String> sourceSpelling, Pattern target,
			UnaryOperator<String> targetSpelling) {
		this.kind = kind;
		this.source = source;
		this.sourceSpelling = sourceSpelling;
		this.target = target;
		this.targetSpelling = targetSpelling;
	}

	CatalogKind kind() {
		return this.kind;
	}

	/** Returns the heading of the source in a table. */
	String sourceColumn() {
		return (this == FORWARD) ? "icd9cm" : "icd10cm";
	}

	/** Returns the heading of the target in a table. */
	String targetColumn() {
		return (this == FORWARD) ? "icd10cm" : "icd9cm";
	}

	boolean isSource(String code) {
		return this.source.matcher(code).matches();
	}

	boolean isTarget(String code) {
		return this.target.matcher(code).matches() || code.equalsIgnoreCase(NO_TARGET);
	}

	/** Makes the row of a mapping; without a target the partner is empty. */
	CatalogRow row(long line, String source, String target, String flags) {
		String partner = target.equalsIgnoreCase(NO_TARGET) ? "" : this.targetSpelling.apply(target);
		return new CatalogRow(line, this.sourceSpelling.apply(source), partner, null, null,
				new RowValues().put("flags", flags).toMap());
	}

}
