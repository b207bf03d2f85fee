package org.caseconsultant.reply;

import java.time.Instant;

/**
 * Something that came into a case while an answer was written.
 *
 * @param kind what it is
 * @param id row id of the message or note
 * @param who who wrote it
 * @param words how it begins
 * @param at when
 */
public record Arrival(Kind kind, long id, String who, String words, Instant at) {

	/**
	 * What came in.
	 */
	public enum Kind {

		/** A mail of a person. */
		MAIL("a new mail"),
		/** An answer that somebody else sent. */
		ANSWER("another answer"),
		/** An internal note of a colleague. */
		NOTE("an internal note");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		/**
		 * Names it for people.
		 * @return with its article
		 */
		public String words() {
			return this.words;
		}

	}

}
