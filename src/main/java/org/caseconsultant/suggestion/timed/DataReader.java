package org.caseconsultant.suggestion.timed;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.Assertion;
import org.caseconsultant.suggestion.text.AssertionReader;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Reads the data of a decision: each different test counts once, whether it was ordered
 * or looked at, and so do outside notes.
 */
final class DataReader {

	private static final int READ_WITHIN = 15;

	private static final Pattern LOOKED_AT = Pattern.compile(
			"\\b(?:order(?:ed|s|ing)?|review(?:ed|s|ing)?|check(?:ed|ing)?|obtain(?:ed|ing)?|labs?|repeat(?:ed)?)\\b");

	private static final Pattern TEST = Pattern.compile(
			"\\b(?:cbc|cmp|bmp|tsh|free t4|(?:hgb |hemoglobin )?a1c|lipid(?: panel)?|urinalysis|ua|urine culture|blood culture|psa|inr|troponin|d-dimer|bnp|ferritin|vitamin d|esr|crp|lft|magnesium|lipase|chest x-?ray|cxr|x-?ray|ct(?: scan)?|mri|ultrasound|echo(?:cardiogram)?|ekg|ecg|mammogram|dexa|stress test|rapid strep)\\b");

	private static final Pattern NOTES = Pattern.compile(
			"\\b(?:(?:external|outside|prior|hospital|ed|er|specialist|cardiology|consultant) (?:notes?|records?)|discharge summary|(?:notes?|records?) from (?:the |her |his |an? )?\\w+)\\b");

	private static final Pattern HISTORIAN = Pattern.compile(
			"\\b(?:independent historian|history (?:was )?(?:obtained |taken |given |provided )?(?:from|by) (?:the |her |his |patient's )?(?:mother|father|parents?|spouse|wife|husband|daughter|son|caregiver|family|guardian))\\b");

	private static final Pattern INTERPRETATION = Pattern.compile(
			"\\b(?:independent(?:ly)? interpret\\w*|(?:i|personally|my own) (?:personally )?(?:interpret\\w*|read (?:the )?(?:ekg|ecg|x-?ray|film|ct|mri))|my (?:own )?(?:read|interpretation))\\b");

	private static final Pattern DISCUSSION = Pattern.compile(
			"\\b(?:discuss(?:ed|ion)(?: of)? (?:\\w+ ){0,4}with (?:the |an? |her |his )?(?:external |outside )?(?:physician|specialist|cardiolog\\w+|oncolog\\w+|surgeon|hospitalist|radiologist|neurolog\\w+|consultant|pharmacist|case manager|social worker))\\b");

	private DataReader() {
	}

	/**
	 * Reads the data.
	 * @param text the question
	 * @param found where the words that were used are added
	 * @return what was looked at
	 */
	static DataReviewed read(QuestionText text, List<DecisionFound> found) {
		List<Evidence> historian = find(HISTORIAN, text);
		List<Evidence> interpretation = find(INTERPRETATION, text);
		List<Evidence> tests = different(besides(looked(text, find(TEST, text)), interpretation));
		List<Evidence> notes = different(find(NOTES, text));
		List<Evidence> discussion = find(DISCUSSION, text);
		DataReviewed data = new DataReviewed(tests.size() + notes.size(), !historian.isEmpty(),
				!interpretation.isEmpty(), !discussion.isEmpty());
		add(found, data, "different test", tests);
		add(found, data, "outside notes", notes);
		add(found, data, "history from somebody else", historian);
		add(found, data, "own reading of a test", interpretation);
		add(found, data, "talk with an outside professional", discussion);
		return data;
	}

	private static void add(List<DecisionFound> found, DataReviewed data, String label, List<Evidence> words) {
		words.forEach((one) -> found.add(new DecisionFound(DecisionElement.DATA, data.level(), label, one)));
	}

	/** Tests count where the sentence says that they were ordered or looked at. */
	private static List<Evidence> looked(QuestionText text, List<Evidence> tests) {
		return tests.stream()
			.filter((test) -> LOOKED_AT.matcher(text.lower(text.sentenceAt(test.start()))).find())
			.toList();
	}

	/** A test that was read in person counts as that, not as a piece too. */
	private static List<Evidence> besides(List<Evidence> tests, List<Evidence> interpretation) {
		return tests.stream()
			.filter((test) -> interpretation.stream()
				.noneMatch((words) -> words.start() <= test.start() && test.start() < words.end() + READ_WITHIN))
			.toList();
	}

	private static List<Evidence> different(List<Evidence> all) {
		Set<String> seen = new HashSet<>();
		return all.stream().filter((one) -> seen.add(one.words().toLowerCase(Locale.ROOT))).toList();
	}

	private static List<Evidence> find(Pattern pattern, QuestionText text) {
		return Mentions.of(pattern, text)
			.stream()
			.filter((words) -> AssertionReader.judge(text, words) != Assertion.NEGATED)
			.toList();
	}

}
