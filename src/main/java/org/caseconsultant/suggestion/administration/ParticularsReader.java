package org.caseconsultant.suggestion.administration;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.drug.DrugOrder;
import org.caseconsultant.suggestion.reading.Facts;
import org.caseconsultant.suggestion.text.TimeMention;

/**
 * Reads what is said of one administration besides drug, way and run time.
 */
final class ParticularsReader {

	private static final Pattern BEFORE = Pattern
		.compile("\\b(?:beforehand|before|prior|pre-?hydrat\\w*|pre-?med\\w*|first)\\b");

	private static final Pattern BESIDE = Pattern
		.compile("\\b(?:concurrent(?:ly)?|simultaneous(?:ly)?|(?:at|over) the same time|alongside|y-?site)\\b");

	private static final Pattern PUMP = Pattern.compile("\\bpumps?\\b");

	private static final Pattern STOP_MISSING = Pattern.compile(
			"\\b(?:(?:no|without(?: an?)?|missing|lacks? (?:the|an?)) (?:documented |recorded |charted )?(?:stop|end)(?:ing)? time|(?:stop|end)(?:ing)? time (?:is |was )?(?:missing|absent|unknown|not (?:documented|recorded|given|noted|charted)))\\b");

	private static final Pattern CLOCK = Pattern
		.compile("(?:\\bat|@)\\s?(?:(\\d{1,2})[:.](\\d{2})|([01]\\d|2[0-3])([0-5]\\d))\\s?(am|pm|a\\.m\\.|p\\.m\\.)?");

	private ParticularsReader() {
	}

	static Particulars read(Facts facts, DrugOrder order) {
		String segment = facts.text().lower(order.segment());
		return new Particulars(BEFORE.matcher(segment).find(), BESIDE.matcher(segment).find(),
				PUMP.matcher(segment).find(), isStopMissing(facts, order), MainReason.is(facts, order),
				LineReader.read(facts.text(), order.segment()), at(segment, order));
	}

	private static boolean isStopMissing(Facts facts, DrugOrder order) {
		Evidence sentence = facts.text().sentenceAt(order.evidence().start());
		return order.time().isEmpty() && STOP_MISSING.matcher(facts.text().lower(sentence)).find();
	}

	private static Optional<LocalTime> at(String segment, DrugOrder order) {
		if (order.time().flatMap(TimeMention::start).isPresent()) {
			return Optional.empty();
		}
		Matcher matcher = CLOCK.matcher(segment);
		return matcher.find() ? clock(matcher) : Optional.empty();
	}

	private static Optional<LocalTime> clock(Matcher match) {
		int group = (match.group(1) != null) ? 1 : 3;
		int hour = Integer.parseInt(match.group(group));
		int minute = Integer.parseInt(match.group(group + 1));
		String half = match.group(5);
		if (half != null && hour <= 12) {
			hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
		}
		return (hour > 23 || minute > 59) ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
	}

}
