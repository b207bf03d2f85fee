package org.caseconsultant.catalog.starter;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSpelling;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.DrugUnit;
import org.caseconsultant.catalog.SourceRow;

/**
 * Reads the tables of our own texts, one reading per code set.
 */
final class EntryTable {

	private final StarterRelease release;

	EntryTable(StarterRelease release) {
		this.release = release;
	}

	/** Reads the entries of a code set from its table. */
	Map<String, CatalogEntry> read(CodeSystem system, CsvTable table) {
		return table.toMap((row) -> entry(system, row), CatalogEntry::code);
	}

	/**
	 * Reads the own texts of further procedures, for which no pairs of codes are there.
	 */
	Map<String, CatalogEntry> more(CsvTable table) {
		return table.toMap((row) -> procedure(row, "cpt-more"), CatalogEntry::code);
	}

	private CatalogEntry entry(CodeSystem system, CsvRow row) {
		return switch (system) {
			case CPT -> procedure(row, "cpt");
			case HCPCS -> supply(row);
			case ICD10CM -> diagnosis(row);
			case ICD10PCS -> throw row.bad("the starter catalog has no ICD-10-PCS");
			case MODIFIER -> modifier(row);
			case PLACE_OF_SERVICE -> place(row);
		};
	}

	private CatalogEntry procedure(CsvRow row, String table) {
		String code = code(CodeSystem.CPT, row, "code");
		return new CatalogEntry(CodeSystem.CPT, code, row.required("title"), row.required("description"),
				row.required("family"), true, row.list("terms"), Optional.empty(), cite(table, code));
	}

	private CatalogEntry supply(CsvRow row) {
		String code = code(CodeSystem.HCPCS, row, "code");
		return new CatalogEntry(CodeSystem.HCPCS, code, row.required("title"), "", row.required("kind"), true,
				row.list("terms"), drugUnit(row), cite("hcpcs", code));
	}

	private Optional<DrugUnit> drugUnit(CsvRow row) {
		if (row.text("drug").isEmpty()) {
			return Optional.empty();
		}
		return Optional
			.of(new DrugUnit(row.text("drug"), row.list("brands"), row.amount("unit_amount"), row.required("unit")));
	}

	private CatalogEntry diagnosis(CsvRow row) {
		String code = code(CodeSystem.ICD10CM, row, "code");
		boolean billable = row.oneOf("billable", "Y", "N").equals("Y");
		return new CatalogEntry(CodeSystem.ICD10CM, code, row.required("title"), "", "", billable, row.list("terms"),
				Optional.empty(), cite("icd10cm", code));
	}

	private CatalogEntry modifier(CsvRow row) {
		String code = code(CodeSystem.MODIFIER, row, "modifier");
		return new CatalogEntry(CodeSystem.MODIFIER, code, row.required("title"), row.required("description"),
				row.oneOf("owner", "CPT", "HCPCS"), true, row.list("terms"), Optional.empty(), cite("modifiers", code));
	}

	private CatalogEntry place(CsvRow row) {
		String code = code(CodeSystem.PLACE_OF_SERVICE, row, "code");
		return new CatalogEntry(CodeSystem.PLACE_OF_SERVICE, code, row.required("title"), row.required("description"),
				row.required("setting"), true, List.of(), Optional.empty(), cite("place-of-service", code));
	}

	private String code(CodeSystem system, CsvRow row, String column) {
		String code = row.required(column);
		if (!CodeSpelling.isWellFormed(system, code)) {
			throw row.bad("'" + code + "' is no code of " + system);
		}
		return code;
	}

	private SourceRow cite(String table, String code) {
		return this.release.cite(table, code);
	}

}
