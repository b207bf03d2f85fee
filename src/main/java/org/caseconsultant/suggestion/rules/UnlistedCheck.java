package org.caseconsultant.suggestion.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.suggestion.Finding;

/**
 * A code for what has no code of its own says nothing by itself: the claim must tell what
 * was done or given (Medicare Claims Processing Manual, chapter 26, section 10.4, item
 * 19, and chapter 17, section 10).
 */
final class UnlistedCheck {

	private static final Pattern TITLE = Pattern.compile(
			"(?i)\\bunlisted\\b|not otherwise classified|\\bunclassified\\b|\\bnoc\\b|\\bmiscellaneous\\b|no code of (?:its|their) own|without (?:a|its) (?:own )?code");

	/** Unlisted CPT numbers that do not end with 99. */
	private static final Set<String> OTHERS = Set.of("76496", "76497", "76498", "81479", "86486", "86849", "89240",
			"89398", "90749", "97039", "97139", "99429", "99600");

	/** With a dose behind it the words stand for any form of a named drug. */
	private static final Pattern UNSPECIFIED = Pattern
		.compile("(?i)not otherwise specified(?!.*\\d ?(?:mg|mcg|g|ml|units?|iu|cc)\\b)");

	private static final Pattern NDC = Pattern.compile("\\bndc\\b|\\b\\d{4,5}-\\d{3,4}-\\d{1,2}\\b");

	private UnlistedCheck() {
	}

	static List<Verdict> check(Claim claim) {
		return ProcedureLine.of(claim)
			.stream()
			.filter((line) -> isUnlisted(line))
			.map((line) -> verdict(claim, line))
			.toList();
	}

	private static boolean isUnlisted(ProcedureLine line) {
		boolean priced = line.fee().map(FeeScheduleRow::status).filter("C"::equals).isPresent();
		return OTHERS.contains(line.code()) || TITLE.matcher(line.title()).find()
				|| UNSPECIFIED.matcher(line.title()).find()
				|| (line.code().matches("\\d{3}99") && (priced || line.fee().isEmpty()));
	}

	private static Verdict verdict(Claim claim, ProcedureLine line) {
		boolean drug = line.code().matches("[JQC]\\d{4}");
		String needs = drug
				? "needs on the claim the name of the drug, its NDC, the dose given and the route, with one unit unless the payer says otherwise"
						+ (NDC.matcher(claim.facts().text().lower()).find() ? "" : "; the question names no NDC")
				: "needs a description on the claim and the report of the service: what was done, why, time and effort, and a code with comparable work for the price";
		return Verdict.of(Finding.Kind.UNLISTED, Finding.Severity.WARNS, List.of(line.code()),
				line.code() + " stands for what has no code of its own and " + needs
						+ ". First look whether a code fits" + (drug ? "" : ", a Category III code among them")
						+ "; it is priced by hand.",
				line.code().matches("\\d.*") ? Finding.CPT : Finding.CMS,
				claim.entry(line.code()).map(CatalogEntry::source), Manuals.UNLISTED);
	}

}
