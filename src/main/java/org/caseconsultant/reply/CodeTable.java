package org.caseconsultant.reply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;

/**
 * Makes the code table of an answer out of the picked codes and the catalog.
 */
final class CodeTable {

	private CodeTable() {
	}

	static List<CodeLine> of(Catalog catalog, List<PickedCode> codes) {
		return codes.stream().map((code) -> line(catalog, code)).toList();
	}

	private static CodeLine line(Catalog catalog, PickedCode picked) {
		String code = new PickedCode(picked.code(), picked.modifiers(), Optional.empty()).toString();
		String units = picked.units().map(String::valueOf).orElse("");
		return entry(catalog, picked.code())
			.map((entry) -> new CodeLine(code, units, name(entry.system()), entry.title(), entry.source().toString()))
			.orElseGet(() -> new CodeLine(code, units, "", "Not in the catalog " + catalog.release(), ""));
	}

	static Optional<CatalogEntry> entry(Catalog catalog, String code) {
		return Stream.of(CodeSystem.CPT, CodeSystem.HCPCS, CodeSystem.ICD10CM)
			.flatMap((system) -> catalog.find(system, code).stream())
			.findFirst();
	}

	static String name(CodeSystem system) {
		return switch (system) {
			case CPT -> "CPT";
			case HCPCS -> "HCPCS";
			case ICD10CM -> "ICD-10-CM";
			case ICD10PCS -> "ICD-10-PCS";
			case MODIFIER -> "Modifier";
			case PLACE_OF_SERVICE -> "Place of service";
		};
	}

}
