package org.caseconsultant.suggestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.caseconsultant.catalog.Catalogs;
import org.caseconsultant.suggestion.reading.ServiceDates;
import org.caseconsultant.suggestion.text.DateMention;
import org.caseconsultant.suggestion.text.QuestionText;

import org.springframework.stereotype.Component;

/**
 * Makes readers of questions for a date of service. One reader keeps to one state of the
 * catalog, whatever becomes active meanwhile. Thread-safe.
 */
@Component
public class Suggesters {

	private final Catalogs catalogs;

	private final Boosts boosts;

	private final Clock clock;

	Suggesters(Catalogs catalogs, Boosts boosts, Clock clock) {
		this.catalogs = catalogs;
		this.boosts = boosts;
		this.clock = clock;
	}

	/**
	 * A reader for services of today.
	 * @return the reader
	 */
	public Suggester today() {
		return new Suggester(this.catalogs.today());
	}

	/**
	 * Reads a question with the catalog of the date of service that it names, else of
	 * today, and the boosts that are active.
	 * @param text what the practitioner wrote, without quotes and signature
	 * @return the reading; offsets in it are offsets in the text
	 */
	public QuestionReading read(String text) {
		QuestionText question = QuestionText.of(text);
		Optional<DateMention> day = ServiceDates.read(question, LocalDate.now(this.clock));
		Suggester suggester = day.map(DateMention::date).map(this::on).orElseGet(this::today);
		return this.boosts.apply(suggester.read(question, day));
	}

	/**
	 * A reader for services of a day.
	 * @param dateOfService date of service
	 * @return the reader
	 */
	public Suggester on(LocalDate dateOfService) {
		return new Suggester(this.catalogs.on(dateOfService));
	}

}
