package org.caseconsultant.suggestion.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.denial.DenialCode;
import org.caseconsultant.suggestion.denial.DenialMention;

/**
 * Explains the codes of a remittance advice in own words and names the check that looks
 * into the reason (X12 835: group codes, claim adjustment reason codes, remark codes).
 */
final class DenialCheck {

	private static final SourceRow LISTS = new SourceRow("X12 remittance code lists", "own explanations", "");

	private DenialCheck() {
	}

	static List<Verdict> check(Claim claim) {
		Map<String, List<DenialMention>> byCode = claim.facts()
			.denials()
			.stream()
			.collect(Collectors.groupingBy(DenialMention::written, LinkedHashMap::new, Collectors.toList()));
		return byCode.values().stream().map((mentions) -> verdict(claim, mentions)).toList();
	}

	private static Verdict verdict(Claim claim, List<DenialMention> mentions) {
		DenialMention mention = mentions.get(0);
		return Verdict
			.of(Finding.Kind.DENIAL, Finding.Severity.WARNS, claim.namedProcedures(), text(mention), Finding.PAYER,
					source(mention))
			.saying(mentions.stream().map(DenialMention::evidence).toList());
	}

	private static SourceRow source(DenialMention mention) {
		String row = mention.written().isEmpty() ? "denial in words" : mention.written();
		return new SourceRow(LISTS.file(), LISTS.release(), row);
	}

	private static String text(DenialMention mention) {
		if (mention.written().isEmpty()) {
			return "The mail tells of a denial without its code. The reason code and remark code of the remittance say which rule it was.";
		}
		return mention.code()
			.map((code) -> mention.written() + ": " + code.meaning() + group(mention.group()) + "." + next(code))
			.orElse(mention.written() + " is not among the remittance codes explained here; look it up in the X12 list."
					+ mention.group().map((group) -> " The group means: " + group.meaning() + ".").orElse(""));
	}

	private static String group(Optional<DenialCode> group) {
		return group.map((code) -> " (group " + code.code() + ": " + code.meaning() + ")").orElse("");
	}

	private static String next(DenialCode code) {
		String next = code.next().isEmpty() ? "" : " Next: " + code.next() + ".";
		return next + code.check().map((check) -> " It has to do with " + words(check) + ".").orElse("");
	}

	private static String words(Finding.Kind kind) {
		return switch (kind) {
			case PTP -> "pairs of codes (PTP)";
			case MUE -> "unit limits (MUE)";
			case EM_LEVEL -> "the level of the visit";
			case SEX_AGE -> "age and sex";
			default -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		};
	}

}
