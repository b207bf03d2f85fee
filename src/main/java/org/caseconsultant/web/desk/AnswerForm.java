package org.caseconsultant.web.desk;

import java.util.Optional;

import org.caseconsultant.reply.AnswerRequest;
import org.caseconsultant.reply.Copies;
import org.caseconsultant.reply.DraftText;
import org.caseconsultant.reply.Seen;
import org.jspecify.annotations.Nullable;

/**
 * What the composer sends.
 *
 * @param text the answer
 * @param codes codes separated by commas
 * @param lastSeen newest mail or answer on the screen
 * @param lastNote newest note on the screen, null for any
 * @param action {@code send} or {@code ask-back}
 * @param cc people in copy
 * @param bcc people in hidden copy
 * @param sendAt day and time to send it at, in the zone of the team, empty for soon
 * @param version version of the draft that it was written on
 */
record AnswerForm(@Nullable String text, @Nullable String codes, long lastSeen, @Nullable Long lastNote,
		@Nullable String action, @Nullable String cc, @Nullable String bcc, @Nullable String sendAt,
		@Nullable Long version) {

	boolean isAskingBack() {
		return "ask-back".equals(this.action);
	}

	long base() {
		return (this.version != null) ? this.version : 0;
	}

	String time() {
		return or(this.sendAt);
	}

	AnswerRequest request() {
		return new AnswerRequest(or(this.text), CaseController.codes(or(this.codes)),
				Optional.of(new Seen(this.lastSeen, (this.lastNote != null) ? this.lastNote : Long.MAX_VALUE)),
				isAskingBack(), copies());
	}

	DraftText draft() {
		return new DraftText(or(this.text), or(this.codes), isAskingBack(), copies());
	}

	private Copies copies() {
		return new Copies(or(this.cc).strip(), or(this.bcc).strip());
	}

	private static String or(@Nullable String value) {
		return (value != null) ? value : "";
	}

}
