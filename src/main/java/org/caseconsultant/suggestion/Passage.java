package org.caseconsultant.suggestion;

/**
 * Where a part of a message stands in the text that was read, so that evidence can be
 * shown in the message.
 *
 * @param messageId row id of the message
 * @param part subject or text
 * @param start offset of its first character in the text that was read
 * @param end offset behind its last character
 */
public record Passage(long messageId, Part part, int start, int end) {

	/**
	 * Which part of a message.
	 */
	public enum Part {

		/** The subject line. */
		SUBJECT,
		/** The new text. */
		TEXT,
		/** What an attachment says. */
		ATTACHMENT

	}

	/**
	 * Moves evidence into the part.
	 * @param evidence offsets in the text that was read
	 * @return offsets in the part, cut to it; start is not before end when it lies
	 * outside
	 */
	public Evidence within(Evidence evidence) {
		int from = Math.max(evidence.start(), this.start) - this.start;
		int to = Math.min(evidence.end(), this.end) - this.start;
		return new Evidence(from, to, evidence.words());
	}

}
