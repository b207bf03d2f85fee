package org.caseconsultant.reply.second;

import java.util.Optional;

/**
 * The first answers of a consultant are read.
 */
final class NewConsultantRule implements ReadingRule {

	private final int answers;

	NewConsultantRule(int answers) {
		this.answers = answers;
	}

	@Override
	public Optional<String> reason(AnswerToRead answer) {
		return (answer.sentBefore() < this.answers) ? Optional
			.of("It is answer " + (answer.sentBefore() + 1) + " of the first " + this.answers + " of its author.")
				: Optional.empty();
	}

}
