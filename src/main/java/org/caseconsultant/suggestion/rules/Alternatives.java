package org.caseconsultant.suggestion.rules;

import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.NamedCode;

/**
 * Tells whether two named codes are meant one instead of the other, such as
 * {@code 99213 or 99214}: edits between them say nothing to the asker then.
 */
final class Alternatives {

	private static final int REACH = 60;

	private static final Pattern INSTEAD = Pattern
		.compile("\\b(?:or|vs\\.?|versus|instead of|rather than|not|nor|should be|changed to|switched to)\\b|\\?");

	private Alternatives() {
	}

	static boolean are(Claim claim, String one, String other) {
		return claim.named()
			.stream()
			.filter((named) -> named.code().equals(one))
			.anyMatch((first) -> claim.named()
				.stream()
				.filter((named) -> named.code().equals(other))
				.anyMatch((second) -> isInstead(claim, first, second)));
	}

	private static boolean isInstead(Claim claim, NamedCode one, NamedCode other) {
		boolean inOrder = one.evidence().start() < other.evidence().start();
		Evidence first = inOrder ? one.evidence() : other.evidence();
		Evidence second = inOrder ? other.evidence() : one.evidence();
		if (second.start() - first.end() > REACH || second.start() < first.end()) {
			return false;
		}
		return INSTEAD.matcher(claim.facts().text().lower().substring(first.end(), second.start())).find();
	}

}
