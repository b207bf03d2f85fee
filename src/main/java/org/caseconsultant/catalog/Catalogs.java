package org.caseconsultant.catalog;

import java.time.LocalDate;

/**
 * The catalog over time: every question to it has a date of service. Thread-safe.
 */
public interface Catalogs {

	/**
	 * The catalog as it holds on a day.
	 * @param dateOfService date of service
	 * @return the view of that day; it does not change when releases do
	 */
	Catalog on(LocalDate dateOfService);

	/**
	 * The catalog as it holds today (UTC).
	 * @return the view of today
	 */
	Catalog today();

	/**
	 * Tells whether the releases that are active now are the ones that answer; a server
	 * takes others over within seconds.
	 * @return false while their index is still built
	 */
	boolean isCurrent();

	/**
	 * Stands for the releases that answer now.
	 * @return equal only for equal contents of the catalog
	 */
	String edition();

}
