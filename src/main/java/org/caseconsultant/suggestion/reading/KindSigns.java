package org.caseconsultant.suggestion.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.QuestionKind;

/**
 * The words that tell what is asked, with their weights.
 */
final class KindSigns {

	private static final String VISIT = "99[2-4]\\d\\d";

	private static final String CODE = "[a-z\\d]\\d{4}(?:-\\w\\w)?";

	private static final String MOD = "(?:mod(?:ifier)? ?)?-?(?:2[2-7]|32|33|5\\d|6[26]|7[3-9]|8[0-2]|9[0-9]|x[espu]|lt|rt|tc|as|aa|q[kxyz]|g[acnopyz]|kx|jw|jz|pt)";

	private static final List<Sign> SIGNS = List.of(
			sign(QuestionKind.DENIAL, 10,
					"\\b(?:co|pr|oa|pi)[ -]?\\d{1,3}\\b(?! ?%)|\\b(?:carc|rarc)\\b|\\bremark (?:code )?[mn]"),
			sign(QuestionKind.DENIAL, 7,
					"\\b(?:denied|denials?|den(?:y|ies|ying)|reject(?:ed|ion|s)?|kicked (?:it |this |them )?(?:back|out)|bounced|recoup\\w*|take-?back|zero[- ]paid|won't pay|refus(?:ed|es) to pay)\\b"),
			sign(QuestionKind.DENIAL, 3, "\\b(?:remit(?:tance)?|eob|era|835|remark codes?|appeal)\\b"),
			sign(QuestionKind.MODIFIER, 7,
					"\\b(?:which|what|any|need(?:s|ed)?(?: an?)?|right|correct|proper|appropriate|add(?:ing)?(?: an?)?|append(?:ing)?(?: an?)?|require[sd]?(?: an?)?) (?:[\\w-]+ )?mod(?:ifier)?s?\\b"),
			sign(QuestionKind.MODIFIER, 6,
					"(?<![\\w-])" + MOD + " ?(?:,|or|vs\\.?|versus|/) ?(?:\\w+ ){0,2}" + MOD
							+ "(?![\\w.:/]|-\\d| ?(?:min|mg|year|y/?o|cm|%|days|units))"),
			sign(QuestionKind.MODIFIER, 5,
					"\\b(?:mod(?:ifier)?s? -?(?:\\d\\d|[a-z][a-z0-9])\\b|(?:use|using|append|add|need|put|attach|keyed|with) (?:an? |the )?-?(?:2[45]|5[0-9]|7[6-9]|8[0-2]|x[espu]|lt|rt)\\b(?! ?(?:min|mg|year|y/?o|cm|%|days|units|mod)))"),
			sign(QuestionKind.MODIFIER, 7, "\\b(?:is|are|was) -?" + MOD
					+ " (?:right|correct|ok|okay|needed|allowed|wrong|the right|appropriate)\\b|\\bwhich (?:line|code|one) (?:takes|gets|carries|needs)\\b|\\b(?:without|no|has no|lacks) (?:a |any |the )?mod(?:ifier)?s?\\b|\\bclaim (?:should |must )?carry\\b"),
			sign(QuestionKind.MODIFIER, 2, "\\bmod(?:ifier)?s?\\b"),
			sign(QuestionKind.MODIFIER, 4,
					"\\b(?:assist(?:ed|ant|ing)?|co-?surgeons?|split[ /-]shared|two surgeons|rt/?lt)\\b"),
			sign(QuestionKind.UNITS, 8,
					"\\b(?:how many (?:\\w+ ){0,3}(?:units?|times|lines?)|number of (?:billing |billable )?units|units? (?:do|should|can|to bill|am i|are we|billable)|what (?:is|are) (?:the )?(?:\\w+ ){0,2}units?|unit count|(?:right|correct) (?:number of )?units?|units? (?:correct|right|ok)\\b|units\\?|units? ?= ?\\d|8[- ]minute)"),
			sign(QuestionKind.UNITS, 4,
					"\\b(?:how many|quantity|wast(?:ed|age)|rounding|round up|once or twice|one (?:unit|line) or two|per (?:jar|leg|side|specimen|level)|thresholds?)\\b"),
			sign(QuestionKind.UNITS, 2, "\\bunits?\\b|\\bx ?\\d{1,3}\\b"),
			sign(QuestionKind.VISIT_LEVEL, 8,
					"\\b(?:(?:which|what|right|correct|visit) (?:e/?m |e&m |visit |em )?levels?\\b|levels? of (?:service|visit|e/?m|e&m|mdm)|(?:e/?m|em|e&m) levels?|level\\?|(?:is|does|would|support|meet|justify|qualif\\w+|count)[^.?\\n]{0,60} (?:a |an |for )?(?:level [2-5]|"
							+ VISIT + ")|level [2-5]\\b|" + VISIT
							+ " ?(?:or|vs\\.?|versus|/|and not|instead of) ?(?:a )?" + VISIT + ")"),
			sign(QuestionKind.VISIT_LEVEL, 4,
					"\\b(?:mdm|medical decision making|total time|which e/?m|what e/?m|e/?m code|downcod\\w+|upcod\\w+|leveling)\\b"),
			sign(QuestionKind.DOCUMENTATION, 11,
					"\\b(?:what (?:does|do|must|should|has|needs?|is missing|are the elements)[^.?\\n]{0,60}(?:note|record|chart|report|documentation|op ?note|documented|document)\\b|document(?:ation|ed)? (?:need|requir|enough|suffic|support|must|should|missing|guidelines)\\w*|(?:is|are|does)[^.?\\n]{0,40}\\b(?:note|documentation|record|chart|wording|sentence|this|that|it)\\b[^.?\\n]{0,30} (?:enough|sufficient|adequate|good enough|acceptable|support)|(?:need|have|has|required?|needs) to (?:be )?(?:document|in the (?:note|chart|record))\\w*|required elements?|what (?:else )?(?:do|should) (?:we|i|he|she|they|the \\w+) (?:need to |have to )?(?:document|write|chart)|survive an audit|audit[- ]proof|have to say|must say|enough (?:to (?:bill|support|code)|documentation)|supported\\?|does it support)"),
			sign(QuestionKind.DOCUMENTATION, 8,
					"\\b(?:record|note|report|chart|sheet)s?\\b[^.?\\n]{0,40}\\b(?:ok for|holds?|enough|suffic\\w+|support\\w*|not say)\\b|\\bno (?:saved )?(?:image|picture|time statement|stop time|signature)\\b|\\b(?:stop time|image|signature|time) (?:is )?missing\\b|\\bwhat (?:sentence|wording|statement)\\b|\\bno saved image\\b"),
			sign(QuestionKind.DOCUMENTATION, 6, "\\b(?:is this enough|attestation|paperwork|addendum)\\b"),
			sign(QuestionKind.DOCUMENTATION, 2, "\\b(?:documentation|audit(?:or|ed)?)\\b"),
			sign(QuestionKind.BUNDLING, 7,
					"\\b(?:bundl\\w*|unbundl\\w*|ncci|cci|ptp|bill(?:ed|able|ing)? (?:both|all (?:three|of)|separate\\w*)|both (?:be )?(?:billed|billable|paid|codes)|separately (?:billable|billed|reportable|payable|reported|paid)|mutually exclusive|included (?:in|with)|inclusive|part of the (?:global|package|procedure)|charge (?:for )?both|(?:in addition to|on top of|alongside|along with))\\b"),
			sign(QuestionKind.BUNDLING, 7,
					CODE + "[^.?\\n]{0,40}\\b(?:with|and|plus|together with|next to) (?:a |the )?" + CODE
							+ "(?:[^.?\\n]{0,40}(?:together|\\?|pair|yes or no|allowed))"),
			sign(QuestionKind.BUNDLING, 6,
					"\\b(?:is|are) (?:the )?[\\w ]{3,30} (?:extra|separate|included)\\b|\\bdouble dip\\w*|\\b(?:bill|list|send|report) (?:one|both) or (?:two|one)\\b|\\b(?:list|get paid for) (?:both|the \\w+ part)\\b"),
			sign(QuestionKind.BUNDLING, 3, CODE + " ?(?:x ?1 )?(?:\\+|and|plus|&|beside|next to) ?" + CODE),
			sign(QuestionKind.BUNDLING, 3,
					"\\b(?:together|the pair|same (?:day|session|visit|claim|encounter|dos)|also bill|can (?:i|we|you|he|she) (?:also )?(?:bill|charge|code|report)[^?.\\n]{0,80}(?:with|and|plus|too|as well)\\b|two codes|both|separate\\w*)"),
			sign(QuestionKind.DIAGNOSIS, 7,
					"\\b(?:icd(?:-?10)?(?:-?cm)?|dx|diagnos[ie]s) (?:codes?|coding|set)\\b|\\b(?:which|what|right|correct|best|proper|primary|principal|first[- ]listed|secondary) (?:\\w+ )?(?:dx|diagnos[ie]s|icd(?:-?10)?(?:-?cm)?)\\b|\\bz[- ]?codes?\\b|\\bicd-?10\\b|\\bsequenc\\w+|\\bcode (?:first|the (?:dx|diagnos\\w+))\\b|\\bdx (?:for|to)\\b|\\bexternal cause|\\b(?:coded|code it|code this) as (?:confirmed|established|if)\\b|\\bdx\\?"),
			sign(QuestionKind.DIAGNOSIS, 5,
					"\\b(?:medical(?:ly)? necess\\w+|7th (?:char\\w*|digit)|seventh character|unspecified|manifestation|laterality|covered diagnos\\w+|which character|late effect|history of or active|z\\d\\d\\.?\\d*)\\b"),
			sign(QuestionKind.DIAGNOSIS, 2, "\\b(?:dx|diagnos[ie]s|diagnosed)\\b"),
			sign(QuestionKind.WHICH_CODE, 7,
					"\\b(?:(?:which|what|right|correct|proper|best|the) (?:\\w+ ){0,2}?(?:cpts?|hcpcs|procedure codes?|(?:admin|drug|product|fracture|eval|j|g)[- ]?codes?|pcs)\\b|(?:cpt|hcpcs|pcs)(?: codes?)? (?:for|please|pls|\\?|and|\\+|plus)|cpt\\?)"),
			sign(QuestionKind.WHICH_CODE, 5,
					"\\b(?:(?:which|what|single) (?:\\w+ ){0,2}codes?|codes? (?:for|do|should|would|please|pls|to use|applies|apply)|how (?:do|should|would|can|to) (?:i|we|you|they|one)? ?(?:code|bill|report|charge)|how to (?:code|bill|report)|what (?:do|should|can|would) (?:i|we) (?:bill|code|charge|report|use)|need (?:a |the )?codes?|code help|help (?:me )?cod(?:e|ing)|what(?:'s| is) the (?:\\w+ )?code|correct list|what should it be|should be\\?)"),
			sign(QuestionKind.WHICH_CODE, 7,
					"\\b(?:is it|should it be|do i use|keyed|use) " + CODE + ",? or (?:is it )?" + CODE),
			sign(QuestionKind.WHICH_CODE, 2, "\\b(?:codes?|coding|bill|cpt)\\b"));

	private KindSigns() {
	}

	static Map<QuestionKind, Integer> in(String lower) {
		Map<QuestionKind, Integer> weights = new EnumMap<>(QuestionKind.class);
		SIGNS.stream()
			.filter((sign) -> sign.pattern().matcher(lower).find())
			.forEach((sign) -> weights.merge(sign.kind(), sign.weight(), KindSigns::together));
		return weights;
	}

	/** The heaviest sign counts, every further one a little. */
	private static int together(int one, int other) {
		return Math.max(one, other) + 1;
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
