package org.caseconsultant.suggestion.reading;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.QuestionKind;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Reads what is asked: every kind has signs of different weight, and the kind with the
 * heaviest signs is the main one.
 */
final class KindReader {

	private static final int ENOUGH = 2;

	private static final String VISIT = "99[2-4]\\d\\d";

	private static final List<Sign> SIGNS = List.of(
			sign(QuestionKind.DENIAL, 6,
					"\\b(?:co|pr|oa|pi)[ -]?\\d{1,3}\\b(?! ?%)|\\b(?:carc|rarc)\\b|\\bremark (?:code )?[mn]"),
			sign(QuestionKind.DENIAL, 5,
					"\\b(?:denied|denials?|den(?:y|ies|ying)|reject(?:ed|ion|s)?|kicked (?:it |this |them )?(?:back|out)|bounced|recoup\\w*|take-?back|zero[- ]paid|not paid|won't pay|refus(?:ed|es) to pay|appeal)\\b"),
			sign(QuestionKind.DENIAL, 3, "\\b(?:remit(?:tance)?|eob|era|835|remark codes?)\\b"),
			sign(QuestionKind.MODIFIER, 5,
					"\\b(?:which|what|any|need(?:s|ed)?(?: an?)?|right|correct|proper|appropriate|add(?:ing)?(?: an?)?|append(?:ing)?(?: an?)?|require[sd]?(?: an?)?|without(?: an?)?) (?:\\w+ )?(?:mod(?:ifier)?s?)\\b"),
			sign(QuestionKind.MODIFIER, 4,
					"\\b(?:mod(?:ifier)?s? -?(?:\\d\\d|[a-z][a-z0-9])\\b[^.?\\n]{0,60}(?:\\bor\\b|\\?|right|correct|ok|appropriate|enough|needed|vs)|(?:use|using|append|add|need|put|bill with|attach)\\b[^.?\\n]{0,25}(?:mod(?:ifier)? ?)-?(?:\\d\\d|[a-z][a-z0-9])\\b|-?(?:2[2-9]|5\\d|7[6-9]|8[0-2]|x[espu]|lt|rt|tc) (?:or|vs\\.?|versus) (?:mod(?:ifier)? ?)?-?(?:2[2-9]|5\\d|7[6-9]|8[0-2]|x[espu]|lt|rt|tc|26|50)\\b)"),
			sign(QuestionKind.MODIFIER, 1, "\\bmod(?:ifier)?s?\\b"),
			sign(QuestionKind.UNITS, 6,
					"\\b(?:how many (?:\\w+ ){0,3}(?:units?|times|lines?|j[- ]?codes? units)|number of (?:billing |billable )?units|units? (?:do|should|can|to bill|am i|are we|billable)|what (?:is|are) (?:the )?(?:\\w+ ){0,2}units?|unit count|(?:right|correct) (?:number of )?units?|units? (?:correct|right|ok)\\b|units\\?)"),
			sign(QuestionKind.UNITS, 3,
					"\\b(?:how many|quantity|waste[d]?|wastage|jw|jz|x ?\\d{1,3}\\b[^.\\n]{0,30}(?:right|correct|ok)|rounding|round up)\\b"),
			sign(QuestionKind.UNITS, 1, "\\bunits?\\b"),
			sign(QuestionKind.VISIT_LEVEL, 6,
					"\\b(?:(?:which|what|right|correct|visit) (?:e/?m |e&m |visit |em )?levels?\\b|levels? of (?:service|visit|e/?m|e&m|care|mdm)|e/?m levels?|em level|(?:is|does|would|support|meet|justify|qualif\\w+|count)[^.?\\n]{0,60} (?:a |an |for )?(?:level [2-5]|"
							+ VISIT + ")|level [2-5]\\b|" + VISIT
							+ " ?(?:or|vs\\.?|versus|/|and not|instead of) ?(?:a )?" + VISIT + ")"),
			sign(QuestionKind.VISIT_LEVEL, 4,
					"\\b(?:mdm|medical decision making|total time|which e/?m|what e/?m|e/?m code|downcod\\w+|upcod\\w+|leveling)\\b"),
			sign(QuestionKind.DOCUMENTATION, 7,
					"\\b(?:what (?:does|do|must|should|has|needs?)[^.?\\n]{0,40}(?:note|record|chart|report|documentation|op ?note|documented|document)\\b|document(?:ation|ed)? (?:need|requir|enough|suffic|support|must|should|missing|guidelines)\\w*|(?:is|are)[^.?\\n]{0,40}\\b(?:note|documentation|record|chart|wording|sentence)[^.?\\n]{0,30} (?:enough|ok|okay|sufficient|adequate|good enough|acceptable)|(?:need|have|has|required?|needs) to (?:be )?(?:document|in the (?:note|chart|record))\\w*|required elements?|what (?:else )?(?:do|should) (?:we|i|he|she|they|the \\w+) (?:need to |have to )?(?:document|write|chart)|survive an audit|audit[- ]proof|have to say|must say|enough (?:to (?:bill|support|code)|documentation))"),
			sign(QuestionKind.DOCUMENTATION, 2, "\\b(?:documentation|audit(?:or|ed)?|addendum|attestation)\\b"),
			sign(QuestionKind.BUNDLING, 6,
					"\\b(?:bundl\\w*|unbundl\\w*|ncci|cci|ptp|together|bill(?:ed|able|ing)? (?:both|all (?:three|of)|separate\\w*)|both (?:be )?(?:billed|billable|paid|codes)|separately (?:billable|billed|reportable|payable|reported|paid)|mutually exclusive|included in|inclusive|part of the (?:global|package|procedure)|charge (?:for )?both|(?:in addition to|on top of|alongside|along with))\\b"),
			sign(QuestionKind.BUNDLING, 3,
					"\\b(?:same (?:day|session|visit|claim|encounter|dos)|also bill|can (?:i|we|you|he|she) (?:also )?(?:bill|charge|code|report)[^?.\\n]{0,80}(?:with|and|plus|too|as well)\\b|separate\\w*)"),
			sign(QuestionKind.DIAGNOSIS, 7,
					"\\b(?:icd(?:-?10)?(?:-?cm)?|dx|diagnos[ie]s) (?:codes?|coding)\\b|\\b(?:which|what|right|correct|best|proper|primary|principal|first[- ]listed|secondary) (?:\\w+ )?(?:dx|diagnos[ie]s|icd(?:-?10)?(?:-?cm)?)\\b|\\bz[- ]?codes?\\b|\\bicd-?10\\b|\\bsequenc\\w+|\\bcode (?:first|the (?:dx|diagnos\\w+))\\b|\\bdx (?:for|to)\\b|\\b(?:coded|code it|code this) as (?:confirmed|established|if)\\b"),
			sign(QuestionKind.DIAGNOSIS, 4,
					"\\b(?:medical(?:ly)? necess\\w+|7th char\\w*|seventh character|unspecified|manifestation|laterality|covered diagnos\\w+|which character)\\b"),
			sign(QuestionKind.DIAGNOSIS, 2, "\\b(?:dx|diagnos[ie]s|diagnosed)\\b"),
			sign(QuestionKind.WHICH_CODE, 6,
					"\\b(?:(?:which|what|right|correct|proper|best|the) (?:\\w+ ){0,2}?(?:cpts?|hcpcs|procedure codes?|j[- ]?codes?|g[- ]?codes?|pcs)\\b|(?:cpt|hcpcs|pcs)(?: codes?)? (?:for|please|\\?)|cpt\\?)"),
			sign(QuestionKind.WHICH_CODE, 5,
					"\\b(?:(?:which|what) (?:\\w+ ){0,2}codes?|codes? (?:for|do|should|would|please|to use|applies|apply)|how (?:do|should|would|can|to) (?:i|we|you|they|one)? ?(?:code|bill|report|charge)|how to (?:code|bill|report)|what (?:do|should|can|would) (?:i|we) (?:bill|code|charge|report|use)|need (?:a |the )?codes?|code help|help (?:me )?cod(?:e|ing)|what(?:'s| is) the (?:\\w+ )?code)\\b"),
			sign(QuestionKind.WHICH_CODE, 2, "\\b(?:codes?|coding|bill|cpt)\\b"));

	private KindReader() {
	}

	/**
	 * Reads the kinds of question.
	 * @param text the question
	 * @return the main one first; never empty
	 */
	static List<QuestionKind> read(QuestionText text) {
		Map<QuestionKind, Integer> weights = new EnumMap<>(QuestionKind.class);
		SIGNS.stream()
			.filter((sign) -> sign.pattern().matcher(text.lower()).find())
			.forEach((sign) -> weights.merge(sign.kind(), sign.weight(), Integer::sum));
		List<QuestionKind> kinds = weights.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= ENOUGH)
			.sorted(Map.Entry.<QuestionKind, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.toList();
		return kinds.isEmpty() ? List.of(QuestionKind.WHICH_CODE) : kinds;
	}

	private static Sign sign(QuestionKind kind, int weight, String regex) {
		return new Sign(kind, weight, Pattern.compile(regex));
	}

	/**
	 * A sign of a kind.
	 *
	 * @param kind the kind
	 * @param weight how much it tells
	 * @param pattern the words
	 */
	private record Sign(QuestionKind kind, int weight, Pattern pattern) {
	}

}
