package org.caseconsultant.suggestion;

import java.time.LocalDate;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.Catalogs;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes readers of questions for a date of service. One reader keeps to one state of the
 * catalog, whatever becomes active meanwhile. Thread-safe.
 */
@Component
public class Suggesters {

	private final Catalogs catalogs;

	private volatile @Nullable Kept kept;

	Suggesters(Catalogs catalogs) {
		this.catalogs = catalogs;
	}

	/**
	 * A reader for services of today.
	 * @return the reader
	 */
	public Suggester today() {
		return of(this.catalogs.today());
	}

	/**
	 * A reader for services of a day.
	 * @param dateOfService date of service
	 * @return the reader
	 */
	public Suggester on(LocalDate dateOfService) {
		return of(this.catalogs.on(dateOfService));
	}

	/** The last reader is kept, with what it has learned of words. */
	private Suggester of(Catalog catalog) {
		Kept last = this.kept;
		if (last != null && last.catalog().equals(catalog)) {
			return last.suggester();
		}
		Suggester suggester = new Suggester(catalog);
		this.kept = new Kept(catalog, suggester);
		return suggester;
	}

	private record Kept(Catalog catalog, Suggester suggester) {
	}

}
