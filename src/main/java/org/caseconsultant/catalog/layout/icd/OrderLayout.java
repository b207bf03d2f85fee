package org.caseconsultant.catalog.layout.icd;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.Edition;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.SourceFile;
import org.caseconsultant.catalog.layout.TextLines;

/**
 * The order files of ICD-10-CM and ICD-10-PCS: fixed width, order number 1-5, code 7-13,
 * flag 15, short text 17-76, long text from 78.
 *
 * @param kind which of the two
 * @param name how such files are called
 * @param code form of a code without the dot
 * @param spelling brings a code into its usual spelling
 */
record OrderLayout(CatalogKind kind, Pattern name, Pattern code, UnaryOperator<String> spelling) implements Layout {

	private static final int SAMPLE = 20;

	/** Diagnosis codes. */
	static OrderLayout diagnoses() {
		return new OrderLayout(CatalogKind.ICD10CM_ORDER, Pattern.compile("(?i)icd10cm[_-]order.*\\.txt"),
				Pattern.compile("[A-Z]\\d[0-9A-Z]{1,5}"), IcdSpelling::icd10cm);
	}

	/** Inpatient procedure codes and, three characters long, their tables. */
	static OrderLayout procedures() {
		return new OrderLayout(CatalogKind.ICD10PCS_ORDER, Pattern.compile("(?i)icd10pcs[_-]order.*\\.txt"),
				Pattern.compile("[0-9A-HJ-NP-Z]{3}([0-9A-HJ-NP-Z]{4})?"), UnaryOperator.identity());
	}

	@Override
	public Optional<Recognised> recognise(SourceFile file) {
		if (file.name().contains("addenda") || !(isNamed(file) || isFilled(file))) {
			return Optional.empty();
		}
		return Optional.of(Edition.fiscal(file.name()).of(this.kind));
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		OrderReader reader = new OrderReader(this, rows);
		TextLines.forEach(file, reader::accept);
	}

	private boolean isNamed(SourceFile file) {
		return this.name.matcher(file.name()).matches();
	}

	private boolean isFilled(SourceFile file) {
		Pattern line = Pattern.compile("\\d{5} (?=.{7} [01] )" + this.code + " +[01] .{60} .*");
		List<String> sample = file.head().lines().limit(SAMPLE).toList();
		return sample.stream().filter(line.asMatchPredicate()).count() > sample.size() / 2;
	}

}
