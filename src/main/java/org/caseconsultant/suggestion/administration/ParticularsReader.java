package org.caseconsultant.suggestion.administration;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.drug.DrugOrder;
import org.caseconsultant.suggestion.text.QuestionText;
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

	private final QuestionText text;

	private final MainReason reason;

	private final List<Evidence> stopMissing;

	ParticularsReader(QuestionText text) {
		this.text = text;
		this.reason = new MainReason(text);
		this.stopMissing = STOP_MISSING.matcher(text.lower())
			.results()
			.map((match) -> text.evidence(match.start(), match.end()))
			.toList();
	}

	Particulars read(DrugOrder order) {
		String segment = this.text.lower(order.segment());
		return new Particulars(BEFORE.matcher(segment).find(), BESIDE.matcher(segment).find(),
				PUMP.matcher(segment).find(), isStopMissing(order), this.reason.is(order),
				LineReader.read(this.text, order.segment()), at(segment, order));
	}

	private boolean isStopMissing(DrugOrder order) {
		return order.time().isEmpty()
				&& this.stopMissing.stream().anyMatch(this.text.sentenceAt(order.evidence().start())::overlaps);
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
