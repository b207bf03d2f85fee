package org.caseconsultant.suggestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.catalog.Catalog;
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

	private static final int MOST = 8;

	private final Catalogs catalogs;

	private final Boosts boosts;

	private final Clock clock;

	private final Map<Catalog, Suggester> kept = new LinkedHashMap<>(MOST * 2, 0.75F, true);

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
		return of(this.catalogs.today());
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
		return of(this.catalogs.on(dateOfService));
	}

	/**
	 * The readers of the last days asked for are kept, with what they learned of words.
	 */
	private Suggester of(Catalog catalog) {
		synchronized (this.kept) {
			Suggester suggester = this.kept.computeIfAbsent(catalog, Suggester::new);
			if (this.kept.size() > MOST) {
				this.kept.remove(this.kept.keySet().iterator().next());
			}
			return suggester;
		}
	}

}
