package org.caseconsultant.suggestion;

import java.time.LocalDate;

import org.caseconsultant.catalog.Catalogs;

import org.springframework.stereotype.Component;

/**
 * Makes readers of questions for a date of service. One reader keeps to one state of the
 * catalog, whatever becomes active meanwhile. Thread-safe.
 */
@Component
public class Suggesters {

	private final Catalogs catalogs;

	Suggesters(Catalogs catalogs) {
		this.catalogs = catalogs;
	}

	/**
	 * A reader for services of today.
	 * @return the reader
	 */
	public Suggester today() {
		return new Suggester(this.catalogs.today());
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
