package org.caseconsultant.suggestion.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.suggestion.Finding;

/**
 * Professional part (26) and technical part (TC) of a test (PPRRVU, column PCTC IND;
 * Medicare Claims Processing Manual, chapter 12, section 20.2, and chapter 13, section
 * 20).
 */
final class ComponentCheck {

	private static final Pattern READING = Pattern.compile(
			"\\b(?:interpret(?:ed|ation|ing|s)?|(?:reads?|reading) (?:of |only|the|and)|professional (?:component|part|fee|side)|read by)\\b");

	private ComponentCheck() {
	}

	static List<Verdict> check(Claim claim) {
		return ProcedureLine.of(claim)
			.stream()
			.flatMap((line) -> line.fee().flatMap((row) -> check(claim, line, row)).stream())
			.toList();
	}

	private static Optional<Verdict> check(Claim claim, ProcedureLine line, FeeScheduleRow row) {
		if (line.has("26") || line.has("TC")) {
			return line.has("26") && line.has("TC")
					? Optional.of(verdict(row, Finding.Severity.INFORMS,
							"who does both parts bills the code once, without 26 and TC"))
					: wrong(row, line.has("26") ? "26" : "TC");
		}
		boolean reading = claim.facts().circumstances().isFacility() && Told.is(claim, READING);
		return (reading && row.pcTc().equals("1")) ? Optional.of(verdict(row, Finding.Severity.WARNS,
				"the facility owns the equipment and the question tells a reading, so the practitioner's part needs 26, with a signed written report"))
				: Optional.empty();
	}

	private static Optional<Verdict> wrong(FeeScheduleRow row, String modifier) {
		boolean professional = modifier.equals("26");
		String why = switch (row.pcTc()) {
			case "0" -> "it is the work of a practitioner and has no parts";
			case "2" -> professional ? "it is the professional part already" : "it is the professional part only";
			case "3" -> professional ? "it is the technical part only" : "it is the technical part already";
			case "4" -> "it stands for the whole of a test whose parts have codes of their own";
			case "5" -> "it is incident to a practitioner's service and is not billed in a facility";
			case "6" -> professional ? "" : "only its interpretation is paid apart, with 26";
			case "7" -> "it is therapy and has no parts";
			case "8" -> professional ? "it is an interpretation already" : "it is an interpretation only";
			case "9" -> "the question of parts does not arise for it";
			default -> "";
		};
		return why.isEmpty() ? Optional.empty() : Optional
			.of(verdict(row, Finding.Severity.WARNS, "modifier " + modifier + " does not go with it, because " + why));
	}

	private static Verdict verdict(FeeScheduleRow row, Finding.Severity severity, String says) {
		return Verdict.of(Finding.Kind.COMPONENT, severity, List.of(row.code()),
				row.code() + " (PC/TC indicator " + row.pcTc() + "): " + says + ".", Finding.CMS, row.source());
	}

}
