package org.caseconsultant.suggestion.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.suggestion.text.DateMention;
import org.caseconsultant.suggestion.text.DateReader;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Tells the date of service among the days a question names: the one that is called so,
 * else the latest that is nothing else. It selects the edition of every table.
 */
public final class ServiceDates {

	/** The first year of ICD-10-CM in claims. */
	private static final int FIRST_YEAR = 2015;

	private ServiceDates() {
	}

	/**
	 * Finds the date of service.
	 * @param text the question
	 * @param latest the latest day that can be meant, such as today
	 * @return the mention, or nothing if no day is named
	 */
	public static Optional<DateMention> read(QuestionText text, LocalDate latest) {
		List<DateMention> days = DateReader.read(text)
			.stream()
			.filter((day) -> day.date().getYear() >= FIRST_YEAR && !day.date().isAfter(latest))
			.toList();
		return days.stream()
			.filter((day) -> day.role() == DateMention.Role.SERVICE)
			.findFirst()
			.or(() -> days.stream()
				.filter((day) -> day.role() == DateMention.Role.OPEN)
				.max((a, b) -> a.date().compareTo(b.date())));
	}

}
