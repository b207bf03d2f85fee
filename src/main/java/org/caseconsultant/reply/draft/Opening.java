package org.caseconsultant.reply.draft;

/**
 * Writes the line that answers one kind of question.
 */
interface Opening {

	/**
	 * Writes the line.
	 * @param matter what was read and chosen
	 * @return one sentence
	 */
	DraftLine write(DraftMatter matter);

}
