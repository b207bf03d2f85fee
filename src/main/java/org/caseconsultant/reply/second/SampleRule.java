package org.caseconsultant.reply.second;

import java.util.Optional;

import org.caseconsultant.keys.Keyset;

/**
 * A share of all answers is read. Chance is drawn once a question with the keys of the
 * installation: submitting again draws nothing new, and nobody can foresee it.
 */
final class SampleRule implements ReadingRule {

	private static final int HUNDRED = 100;

	private final Keyset keys;

	private final int percent;

	SampleRule(Keyset keys, int percent) {
		this.keys = keys;
		this.percent = percent;
	}

	@Override
	public Optional<String> reason(AnswerToRead answer) {
		String drawn = this.keys.token("sample:" + answer.number().caseId() + ":" + answer.questionId());
		return (Math.floorMod(drawn.hashCode(), HUNDRED) < this.percent)
				? Optional.of("It is one of the " + this.percent + " in a hundred that are read in any case.")
				: Optional.empty();
	}

}
