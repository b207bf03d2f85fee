package org.caseconsultant.suggestion.administration;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.Assertion;
import org.caseconsultant.suggestion.text.AssertionReader;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Reads through which vein, port or encounter something was given. A second access site
 * that was needed, and a second encounter of the day, have an initial service of their
 * own (CMS Claims Processing Manual, chapter 12, section 30.5, and chapter 4, section
 * 230.2).
 */
final class LineReader {

	/** Name of a line that is only said to be another one. */
	static final String SECOND = "second access site";

	/** Name of the line of a later encounter. */
	static final String LATER = "second encounter";

	private static final Pattern OTHER = Pattern.compile(
			"\\b(?:(?:second|separate|another|different|other) (?:(?:iv|access|vascular|peripheral|venous) ){0,4}(?:site|access|line|port|catheter)s?\\b|(?:second|separate|another) (?:peripheral )?iv\\b(?! ?(?:push|drug|med|infusion|antibiotic|drip|bag|dose)))");

	private static final Pattern VISIT = Pattern.compile(
			"\\b(?:(?:second|separate|later) (?:encounter|visit|session)|(?:patient|pt|she|he|they) (?:came back|returned)|(?:came back|returned) (?:later|the same day|again|that (?:afternoon|evening)))\\b");

	private static final Pattern PLACE = Pattern.compile(
			"\\b(?:(?:left|right) (?:arm|hand|forearm|ac|antecubital|wrist|foot)|port(?:-?a-?cath)?|picc|central line|peripheral(?: iv| line)?)\\b");

	private LineReader() {
	}

	static String read(QuestionText text, Evidence segment) {
		return said(VISIT, text, segment).map((words) -> LATER)
			.or(() -> said(OTHER, text, segment).map((words) -> SECOND))
			.or(() -> said(PLACE, text, segment))
			.orElse("");
	}

	/**
	 * The first place that is named is the line of all that name none. The arm of an
	 * injection is no line.
	 */
	static List<Service> withOneMainLine(List<Service> all) {
		List<Service> services = all.stream()
			.map((service) -> service.isInVein() ? service : service.through(""))
			.toList();
		Optional<String> main = services.stream()
			.map((service) -> service.said().line())
			.filter((line) -> !line.isEmpty() && !isSecond(line))
			.findFirst();
		return services.stream()
			.map((service) -> main.filter(service.said().line()::equals).isPresent() ? service.through("") : service)
			.toList();
	}

	private static boolean isSecond(String line) {
		return line.equals(SECOND) || line.equals(LATER);
	}

	private static Optional<String> said(Pattern pattern, QuestionText text, Evidence segment) {
		Matcher matcher = pattern.matcher(text.lower(segment));
		while (matcher.find()) {
			Evidence words = text.evidence(segment.start() + matcher.start(), segment.start() + matcher.end());
			if (AssertionReader.judge(text, words) == Assertion.ESTABLISHED) {
				return Optional.of(matcher.group());
			}
		}
		return Optional.empty();
	}

}
