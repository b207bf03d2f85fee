package org.caseconsultant.suggestion.reading;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.QuestionKind;
import org.caseconsultant.suggestion.text.CodeMention;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Reads what is asked: every kind has signs of different weight, in the words and in the
 * codes that are named, and the kind with the heaviest signs is the main one.
 */
final class KindReader {

	private static final int ENOUGH = 3;

	private static final Pattern DOUBTED = Pattern
		.compile("\\?|\\b(?:right|correct|ok|okay|should be|advise|wrong|allowed|confirm)\\b");

	private static final Pattern PROCEDURE_ASKED = Pattern.compile(
			"\\b(?:cpts?|hcpcs|pcs|(?:procedure|admin\\w*|product|drug|eval\\w*|fracture|surgery|injection|delivery|visit|add-on|j|g|q|e/?m)[- ]codes?)\\b");

	private static final Pattern DIAGNOSIS_TOO = Pattern.compile(
			"(?:\\band|\\+|\\bplus|,|&|/|\\bwith) ?(?:the |which |what |a )?(?:icd(?:-?10)?(?:-?cm)?|dx|diagnos[ie]s)\\b|\\b(?:icd|dx|diagnos[ie]s)(?: codes?)? ?(?:please|pls|too|\\?)\\b");

	private static final Pattern SUPPORTED = Pattern
		.compile("\\b(?:support\\w*|cover(?:ed|age|s)?|medical(?:ly)? necess\\w+|payable|pays for)\\b");

	private static final Pattern VISITS = Pattern.compile(
			"99(?:20[2-5]|21[1-5]|22[1-3]|23[1-9]|24[2-5]|25[2-5]|28[1-5]|29[12]|30[4-9]|31[056]|34[1-9]|350|354|355|417|418)|G2212|G0316");

	private static final Pattern UNBUNDLING = Pattern.compile("(?<![\\w.])-?(?:59|x[espu])\\b");

	private static final Pattern MODIFIERS = Pattern.compile("\\bmod(?:ifier)?s?\\b");

	private KindReader() {
	}

	/**
	 * Reads the kinds of question.
	 * @param text the question
	 * @param codes the codes it names
	 * @return the main one first; never empty
	 */
	static List<QuestionKind> read(QuestionText text, List<CodeMention> codes) {
		Map<QuestionKind, Integer> weights = new EnumMap<>(QuestionKind.class);
		KindSigns.in(text.lower()).forEach((kind, weight) -> weights.merge(kind, weight, Integer::sum));
		byCodes(text.lower(), codes, weights);
		List<QuestionKind> kinds = weights.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= ENOUGH)
			.sorted(Map.Entry.<QuestionKind, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.toList();
		return kinds.isEmpty() ? List.of(fallback(codes)) : kinds;
	}

	private static QuestionKind fallback(List<CodeMention> codes) {
		boolean diagnoses = !codes.isEmpty() && codes.stream().allMatch((code) -> code.system() == CodeSystem.ICD10CM);
		return diagnoses ? QuestionKind.DIAGNOSIS : QuestionKind.WHICH_CODE;
	}

	private static void byCodes(String lower, List<CodeMention> codes, Map<QuestionKind, Integer> weights) {
		boolean doubted = DOUBTED.matcher(lower).find();
		boolean asked = PROCEDURE_ASKED.matcher(lower).find();
		boolean modified = codes.stream().anyMatch((code) -> !code.modifiers().isEmpty());
		boolean counted = codes.stream().anyMatch((code) -> code.units().isPresent());
		long procedures = codes.stream().filter((code) -> code.system() != CodeSystem.ICD10CM).count();
		add(weights, QuestionKind.MODIFIER, 3, modified && doubted);
		add(weights, QuestionKind.MODIFIER, 2, modified && MODIFIERS.matcher(lower).find());
		add(weights, QuestionKind.UNITS, 2, counted && doubted);
		boolean diagnosisToo = asked || (procedures > 0 && !SUPPORTED.matcher(lower).find());
		add(weights, QuestionKind.WHICH_CODE, 8, diagnosisToo && DIAGNOSIS_TOO.matcher(lower).find());
		add(weights, QuestionKind.BUNDLING, 4, procedures > 1 && UNBUNDLING.matcher(lower).find());
		add(weights, QuestionKind.DIAGNOSIS, 6, procedures == 0 && !asked && !codes.isEmpty());
		add(weights, QuestionKind.VISIT_LEVEL, 5, doubted && onlyVisits(codes));
	}

	private static boolean onlyVisits(List<CodeMention> codes) {
		List<String> procedures = codes.stream()
			.filter((code) -> code.system() != CodeSystem.ICD10CM)
			.filter((code) -> code.modifiers().isEmpty())
			.map(CodeMention::code)
			.toList();
		return !procedures.isEmpty() && procedures.stream().allMatch((code) -> VISITS.matcher(code).matches());
	}

	private static void add(Map<QuestionKind, Integer> weights, QuestionKind kind, int weight, boolean holds) {
		if (holds) {
			weights.merge(kind, weight, Integer::sum);
		}
	}

}
