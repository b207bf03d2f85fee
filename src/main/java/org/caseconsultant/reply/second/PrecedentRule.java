package org.caseconsultant.reply.second;

import java.util.Optional;

import org.caseconsultant.suggestion.Precedents;
import org.caseconsultant.suggestion.precedent.AlikePrecedent;

/**
 * Answers whose codes differ from those of an earlier answer to a like question are read.
 */
final class PrecedentRule implements ReadingRule {

	private final Precedents precedents;

	private final boolean on;

	PrecedentRule(Precedents precedents, boolean on) {
		this.precedents = precedents;
		this.on = on;
	}

	@Override
	public Optional<String> reason(AnswerToRead answer) {
		if (!this.on || answer.codes().isEmpty()) {
			return Optional.empty();
		}
		return this.precedents.of(answer.number(), answer.codes())
			.stream()
			.map(AlikePrecedent::note)
			.filter((note) -> !note.isEmpty())
			.findFirst()
			.map((note) -> "It " + note + ".");
	}

}
