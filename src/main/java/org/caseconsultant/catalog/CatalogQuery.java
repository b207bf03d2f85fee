package org.caseconsultant.catalog;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A search in the catalog.
 *
 * @param text a code, a prefix of one, words, or a sentence of a mail
 * @param systems code sets to look into
 * @param limit most hits per call
 * @param dateOfService only what holds on this day; without it, the newest row of a code
 * @param billableOnly only what may stand on a claim
 * @param range only this chapter or section
 * @param typing whether the last word may be unfinished
 */
public record CatalogQuery(String text, Set<CodeSystem> systems, int limit, Optional<LocalDate> dateOfService,
		boolean billableOnly, Optional<CodeRange> range, boolean typing) {

	/**
	 * Searches some code sets without further conditions.
	 * @param text code or words
	 * @param systems code sets to look into
	 * @param limit most hits
	 */
	public CatalogQuery(String text, Set<CodeSystem> systems, int limit) {
		this(text, systems, limit, Optional.empty(), false, Optional.empty(), false);
	}

	/**
	 * Searches all code sets.
	 * @param text code or words
	 * @param limit most hits
	 * @return the query
	 */
	public static CatalogQuery of(String text, int limit) {
		return new CatalogQuery(text, EnumSet.allOf(CodeSystem.class), limit);
	}

	/**
	 * Searches what holds on a day.
	 * @param date date of service
	 * @return the query for that day
	 */
	public CatalogQuery on(LocalDate date) {
		return new CatalogQuery(this.text, this.systems, this.limit, Optional.of(date), this.billableOnly, this.range,
				this.typing);
	}

	/**
	 * Searches what may stand on a claim.
	 * @return the query without headings
	 */
	public CatalogQuery billable() {
		return new CatalogQuery(this.text, this.systems, this.limit, this.dateOfService, true, this.range, this.typing);
	}

	/**
	 * Searches a chapter or section.
	 * @param part the codes to look at
	 * @return the query for that part
	 */
	public CatalogQuery within(CodeRange part) {
		return new CatalogQuery(this.text, this.systems, this.limit, this.dateOfService, this.billableOnly,
				Optional.of(part), this.typing);
	}

	/**
	 * Searches while somebody types.
	 * @return the query whose last word may be unfinished
	 */
	public CatalogQuery whileTyping() {
		return new CatalogQuery(this.text, this.systems, this.limit, this.dateOfService, this.billableOnly, this.range,
				true);
	}

}
