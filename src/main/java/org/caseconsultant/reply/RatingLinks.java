package org.caseconsultant.reply;

import org.caseconsultant.keys.Keyset;
import org.caseconsultant.mail.MessageId;

import org.springframework.stereotype.Component;

/**
 * The links by which a practitioner rates an answer. Each holds a token made with the
 * keys of this installation for one answer, so it cannot be guessed.
 */
@Component
class RatingLinks {

	private final Keyset keys;

	private final OutcomeSettings settings;

	RatingLinks(Keyset keys, OutcomeSettings settings) {
		this.keys = keys;
		this.settings = settings;
	}

	/** Empty if this installation puts no links into mails. */
	String of(MessageId answer) {
		return of(answer.hash());
	}

	String of(String messageIdHash) {
		return this.settings.hasLinks()
				? this.settings.link("/rate/" + messageIdHash + "/" + this.keys.token(subject(messageIdHash))) : "";
	}

	String example() {
		return this.settings.hasLinks() ? this.settings.link("/rate/preview/preview") : "";
	}

	boolean isOurs(String messageIdHash, String token) {
		return this.keys.isToken(subject(messageIdHash), token);
	}

	private static String subject(String messageIdHash) {
		return "rating:" + messageIdHash;
	}

}
