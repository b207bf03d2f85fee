package org.caseconsultant.reply.second;

import java.util.Optional;

/**
 * A reason for a second reader.
 */
interface ReadingRule {

	/**
	 * Looks at an answer.
	 * @param answer the answer
	 * @return why somebody else reads it first, nothing if this rule does not ask for it
	 */
	Optional<String> reason(AnswerToRead answer);

}
