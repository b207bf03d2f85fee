package org.caseconsultant.reply.draft;

import java.util.List;

/**
 * How sure a draft may sound.
 */
final class Certainty {

	private static final double SURE = 0.75;

	private Certainty() {
	}

	static Verdict of(List<DraftCode> codes) {
		boolean sure = codes.stream().anyMatch((code) -> code.suggestion().score() >= SURE);
		return sure ? Verdict.STATED : Verdict.LIKELY;
	}

}
