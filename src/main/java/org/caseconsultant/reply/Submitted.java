package org.caseconsultant.reply;

import java.util.List;

/**
 * What became of an answer that somebody submitted.
 */
public sealed interface Submitted {

	/**
	 * It is in the outbox.
	 */
	record Sent() implements Submitted {
	}

	/**
	 * It waits: to be called back, for its time, or for a second reader.
	 *
	 * @param answer the answer
	 */
	record Waits(PendingAnswer answer) implements Submitted {
	}

	/**
	 * Something stands in the way.
	 *
	 * @param reason in words for the person who asked
	 */
	record Refused(String reason) implements Submitted {
	}

	/**
	 * It was stopped, because something newer came in.
	 *
	 * @param arrivals what came in
	 */
	record Stopped(List<Arrival> arrivals) implements Submitted {
	}

}
