package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogTable;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.suggestion.Finding;

/**
 * A modifier must go with its kind of code: 24, 25 and 57 with a visit, 59, the X
 * modifiers, 58, 78 and 79 not with one (NCCI Policy Manual, chapter 1, section E;
 * Medicare Claims Processing Manual, chapter 12, section 40.2), a side with a code that
 * has sides (PPRRVU, column BILAT SURG).
 */
final class ModifierCheck {

	private static final Set<String> VISITS = Set.of("24", "25", "57");

	private static final Set<String> PROCEDURES = Set.of("59", "XE", "XS", "XP", "XU", "58", "78", "79", "LT", "RT",
			"50");

	private ModifierCheck() {
	}

	static List<Verdict> check(Claim claim) {
		List<Verdict> verdicts = new ArrayList<>();
		List<ProcedureLine> lines = ProcedureLine.of(claim);
		for (ProcedureLine line : lines) {
			for (String modifier : line.modifiers()) {
				verdicts.addAll(check(claim, lines, line, modifier));
			}
		}
		return verdicts;
	}

	private static List<Verdict> check(Claim claim, List<ProcedureLine> lines, ProcedureLine line, String modifier) {
		if (claim.catalog().find(CodeSystem.MODIFIER, modifier).isEmpty()) {
			return List.of(unknown(claim, line, modifier));
		}
		if (VISITS.contains(modifier)) {
			return line.isVisit() ? ofVisit(lines, line, modifier)
					: List.of(verdict(line, Finding.Severity.WARNS,
							"Modifier " + modifier + " belongs on a visit code; " + line.code() + " is none.",
							Manuals.NCCI_MODIFIERS));
		}
		if (line.isVisit() && PROCEDURES.contains(modifier)) {
			return List.of(verdict(line, Finding.Severity.WARNS,
					"Modifier " + modifier + " does not belong on a visit code such as " + line.code() + ".",
					Manuals.NCCI_MODIFIERS));
		}
		boolean sideless = line.value(FeeScheduleRow::bilateral).equals("9") && modifier.matches("LT|RT");
		return sideless ? List.of(verdict(line, Finding.Severity.WARNS,
				"Modifier " + modifier + " does not go with " + line.code()
						+ ": by its bilateral indicator 9 it has no sides.",
				line.fee().map(FeeScheduleRow::source).orElse(Manuals.FEE_SCHEDULE))) : List.of();
	}

	private static List<Verdict> ofVisit(List<ProcedureLine> lines, ProcedureLine visit, String modifier) {
		List<ProcedureLine> others = lines.stream()
			.filter((line) -> !line.isVisit() && line.fee().isPresent())
			.toList();
		boolean major = !others.isEmpty() && others.stream().allMatch((line) -> line.globalDays().equals("090"));
		boolean minor = !others.isEmpty() && others.stream().allMatch((line) -> line.globalDays().matches("0[01]0"));
		if (modifier.equals("25") && major) {
			return List.of(verdict(
					visit, Finding.Severity.WARNS, "Modifier 25 goes with procedures of 0 or 10 global days; beside "
							+ others.get(0).code() + " (90 days) it is " + ModifierRule.DECISION.condition() + ".",
					Manuals.GLOBAL_SURGERY));
		}
		if (modifier.equals("57") && minor) {
			return List.of(verdict(visit, Finding.Severity.WARNS,
					"Modifier 57 goes with operations of 90 global days; beside " + others.get(0).code() + " ("
							+ others.get(0).globalDays() + ") it is " + ModifierRule.OWN_VISIT.condition()
							+ ". The decision to do a minor procedure is part of it.",
					Manuals.GLOBAL_SURGERY));
		}
		return modifier.equals("25") ? List.of(verdict(visit, Finding.Severity.INFORMS, "Modifier 25 on " + visit.code()
				+ " needs a record in which the visit is significant and stands apart from the other service of the day.",
				Manuals.NCCI_MODIFIERS)) : List.of();
	}

	private static Verdict unknown(Claim claim, ProcedureLine line, String modifier) {
		boolean whole = claim.catalog().loaded(CatalogTable.HCPCS) == Catalog.Loaded.FULLY;
		return verdict(line, whole ? Finding.Severity.WARNS : Finding.Severity.INFORMS,
				"Modifier " + modifier + " on " + line.code() + " is not in this catalog (" + claim.catalog().release()
						+ "); look it up before it goes on a claim.",
				Manuals.NCCI_MODIFIERS);
	}

	private static Verdict verdict(ProcedureLine line, Finding.Severity severity, String text, SourceRow source) {
		return Verdict.of(Finding.Kind.MODIFIER, severity, List.of(line.code()), text, Finding.CMS, source);
	}

}
