package org.caseconsultant.catalog.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caseconsultant.catalog.AddOnCode;
import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.Catalog.Loaded;
import org.caseconsultant.catalog.CatalogTable;
import org.caseconsultant.catalog.CodeSpelling;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.MueAdjudicationIndicator;
import org.caseconsultant.catalog.MueLimit;
import org.caseconsultant.catalog.NcciModifiers;
import org.caseconsultant.catalog.PtpEdit;
import org.caseconsultant.catalog.edit.EditFinding.Kind;
import org.caseconsultant.catalog.edit.EditFinding.Outcome;

/**
 * Checks lines against one view of the catalog.
 */
final class EditCheck {

	private final Catalog catalog;

	EditCheck(Catalog catalog) {
		this.catalog = catalog;
	}

	EditReport check(List<ClaimLine> lines, LocalDate on) {
		Map<String, List<ClaimLine>> byCode = lines.stream()
			.collect(Collectors.groupingBy((line) -> CodeSpelling.normalise(CodeSystem.CPT, line.code()),
					LinkedHashMap::new, Collectors.toList()));
		List<EditFinding> findings = new ArrayList<>();
		this.catalog.ptpAmong(byCode.keySet()).forEach((edit) -> findings.add(ptp(edit, byCode)));
		byCode.forEach((code, of) -> this.catalog.mue(code).ifPresent((limit) -> findings.add(mue(limit, of))));
		byCode.keySet()
			.forEach((code) -> this.catalog.addOn(code)
				.ifPresent((addOn) -> findings.add(addOn(addOn, byCode.keySet()))));
		findings.sort(Comparator.comparing(EditFinding::outcome));
		return new EditReport(this.catalog.release(), on, findings, notChecked());
	}

	private static EditFinding ptp(PtpEdit edit, Map<String, List<ClaimLine>> lines) {
		boolean bypassed = Stream.of(edit.columnOne(), edit.columnTwo())
			.flatMap((code) -> lines.getOrDefault(code, List.of()).stream())
			.anyMatch((line) -> line.hasAnyOf(NcciModifiers.ALL));
		String pair = edit.columnTwo() + " is denied beside " + edit.columnOne();
		List<String> codes = List.of(edit.columnOne(), edit.columnTwo());
		return switch (edit.indicator()) {
			case NOT_ALLOWED -> new EditFinding(Kind.PTP, Outcome.DENIED, codes, pair + "; no modifier changes that.",
					edit.rationale(), edit.source());
			case ALLOWED -> new EditFinding(Kind.PTP, bypassed ? Outcome.NEEDS_SUPPORT : Outcome.DENIED, codes,
					bypassed ? pair + "; the modifier bypasses the edit if the record supports it."
							: pair + "; a modifier may bypass the edit if the record supports it.",
					edit.rationale(), edit.source());
			case NOT_APPLICABLE -> new EditFinding(Kind.PTP, Outcome.PASSES, codes,
					"The edit between " + edit.columnOne() + " and " + edit.columnTwo() + " does not apply any more.",
					edit.rationale(), edit.source());
		};
	}

	private static EditFinding mue(MueLimit limit, List<ClaimLine> lines) {
		boolean perLine = limit.indicator() == MueAdjudicationIndicator.CLAIM_LINE;
		int units = perLine ? lines.stream().mapToInt(ClaimLine::units).max().orElse(0)
				: lines.stream().mapToInt(ClaimLine::units).sum();
		String where = perLine ? " on a line" : " on the day";
		String text = units + " of " + limit.code() + where + "; the limit is " + limit.units() + where + ".";
		return new EditFinding(Kind.MUE, mue(limit, units), List.of(limit.code()), text, limit.rationale(),
				limit.source());
	}

	/** Only a limit by clinical data can be exceeded with support. */
	private static Outcome mue(MueLimit limit, int units) {
		if (units <= limit.units()) {
			return Outcome.PASSES;
		}
		return (limit.indicator() == MueAdjudicationIndicator.DATE_OF_SERVICE_CLINICAL) ? Outcome.NEEDS_SUPPORT
				: Outcome.DENIED;
	}

	private static EditFinding addOn(AddOnCode addOn, Set<String> codes) {
		List<String> present = addOn.primaries().stream().filter(codes::contains).sorted().toList();
		if (!present.isEmpty()) {
			return addOn(addOn, Outcome.PASSES, present,
					addOn.code() + " goes with " + String.join(", ", present) + ".");
		}
		return (addOn.type() == 1)
				? addOn(addOn, Outcome.DENIED, List.of(),
						addOn.code() + " is an add-on code, and none of its primaries is on the claim.")
				: addOn(addOn, Outcome.NEEDS_SUPPORT, List.of(),
						addOn.code() + " is an add-on code; the contractor decides which primaries it goes with.");
	}

	private static EditFinding addOn(AddOnCode addOn, Outcome outcome, List<String> primaries, String text) {
		List<String> codes = Stream.concat(Stream.of(addOn.code()), primaries.stream()).toList();
		return new EditFinding(Kind.ADD_ON, outcome, codes, text, "", addOn.source());
	}

	private List<String> notChecked() {
		return Stream.of(CatalogTable.PTP, CatalogTable.MUE, CatalogTable.ADD_ON)
			.filter((table) -> this.catalog.loaded(table) != Loaded.FULLY)
			.map((table) -> (this.catalog.loaded(table) == Loaded.NO) ? table + ": not loaded, not checked"
					: table + ": only the rows of the starter catalog are loaded")
			.toList();
	}

}
