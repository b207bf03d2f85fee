package org.caseconsultant.catalog.page;

import org.caseconsultant.catalog.SourceRow;

/**
 * A text about a code.
 *
 * @param kind what it is: title, long, medium, short, consumer, name, description, terms
 * @param text the text
 * @param origin whose words they are
 * @param audience who may see it
 * @param source where it comes from
 */
public record Description(String kind, String text, Origin origin, Audience audience, SourceRow source) {

	/**
	 * Whose words a text consists of.
	 */
	public enum Origin {

		/** Published by CMS or CDC and free. */
		PUBLISHED,

		/** Written by us or the operator. */
		OWN,

		/** The AMA's, shown under a licence. */
		LICENSED

	}

}
