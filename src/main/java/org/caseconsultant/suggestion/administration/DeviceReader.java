package org.caseconsultant.suggestion.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.TimelineStep;
import org.caseconsultant.suggestion.text.Assertion;
import org.caseconsultant.suggestion.text.AssertionReader;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Reads care of ports and pumps: a flush counts only if it is the only service of the day
 * (CMS Claims Processing Manual, chapter 12, section 30.5); a pump that is filled again
 * has a code by its kind (CPT guidelines, section on other injection and infusion
 * services).
 */
final class DeviceReader {

	private static final Pattern FLUSH = Pattern.compile(
			"\\b(?:port(?:-?a-?cath)?|mediport|picc(?: line)?|central line|access device)(?: (?:was|is|were))? (?:flush|irrigat)\\w*|\\b(?:flush(?:ed|ing)?|irrigat(?:ed|ion))(?: of)?(?: the| her| his| an?| their)? (?:implanted )?(?:port|mediport|picc|central line)\\b");

	private static final Pattern PORTABLE = Pattern.compile(
			"\\b(?:refill\\w*|maintenance|servic(?:ed|ing))\\b[^.;\\n]{0,40}\\b(?:portable|ambulatory|cadd)\\b[^.;\\n]{0,15}\\bpump|\\b(?:portable|ambulatory|cadd) pump\\b[^.;\\n]{0,25}\\b(?:refill\\w*|maintenance|serviced)\\b");

	private static final Pattern IMPLANTED = Pattern.compile(
			"\\b(?:refill\\w*|maintenance|servic(?:ed|ing))\\b[^.;\\n]{0,40}\\bimplant(?:ed|able)\\b[^.;\\n]{0,15}\\b(?:pump|reservoir)|\\bimplant(?:ed|able) (?:pump|reservoir)\\b[^.;\\n]{0,25}\\b(?:refill\\w*|maintenance|serviced)\\b");

	private static final Pattern SPINE = Pattern.compile("\\b(?:intrathecal|epidural|spinal|baclofen|ventric\\w+)\\b");

	private DeviceReader() {
	}

	static List<TimelineStep> read(QuestionText text, boolean besideOthers) {
		List<TimelineStep> steps = new ArrayList<>();
		find(PORTABLE, text)
			.ifPresent((words) -> steps.add(step(words, "96521", "portable pump filled again and serviced")));
		find(IMPLANTED, text).filter((words) -> !SPINE.matcher(text.lower(text.sentenceAt(words.start()))).find())
			.ifPresent((words) -> steps.add(step(words, "96522", "implanted pump filled again and serviced")));
		boolean only = !besideOthers && steps.isEmpty();
		find(FLUSH, text).ifPresent((words) -> steps.add(flush(words, only)));
		return steps;
	}

	private static TimelineStep flush(Evidence words, boolean only) {
		return only ? step(words, "96523", "rinse of a port or line as the only service of the day")
				: step(words, "", "part of the other service of the day; 96523 stands alone or not at all");
	}

	private static TimelineStep step(Evidence words, String code, String reason) {
		return new TimelineStep(words.words(), Optional.empty(), Optional.empty(), 0, code, code.isEmpty() ? 0 : 1,
				reason, words);
	}

	private static Optional<Evidence> find(Pattern pattern, QuestionText text) {
		Matcher matcher = pattern.matcher(text.lower());
		while (matcher.find()) {
			Evidence words = text.evidence(matcher.start(), matcher.end());
			if (AssertionReader.judge(text, words) == Assertion.ESTABLISHED) {
				return Optional.of(words);
			}
		}
		return Optional.empty();
	}

}
