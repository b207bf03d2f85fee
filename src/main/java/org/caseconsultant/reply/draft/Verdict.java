package org.caseconsultant.reply.draft;

/**
 * How far the opening line of a draft goes.
 */
public enum Verdict {

	/** Yes, as far as the loaded tables go. */
	YES,
	/** No. */
	NO,
	/** Only if the record shows what the line names. */
	ONLY_WITH,
	/** The line names codes, units or a meaning. */
	STATED,
	/** The same, but the words of the question fit loosely. */
	LIKELY,
	/** It cannot be answered before something else is known. */
	OPEN

}
