package org.caseconsultant.reply;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of what is asked after an answer.
 *
 * @param publicUrl address of the desk as practitioners reach it, empty for mails without
 * links
 * @param askOutcomeAfter how long after an answer a mail asks whether the claim was paid,
 * 0 for never
 */
@ConfigurationProperties("caseconsultant.feedback")
public record OutcomeSettings(@DefaultValue("") String publicUrl, @DefaultValue("0d") Duration askOutcomeAfter) {

	boolean hasLinks() {
		return !this.publicUrl.isBlank();
	}

	String link(String path) {
		return this.publicUrl.strip().replaceAll("/+$", "") + path;
	}

	Optional<Instant> dueAfter(Instant sent) {
		return (hasLinks() && this.askOutcomeAfter.toSeconds() > 0) ? Optional.of(sent.plus(this.askOutcomeAfter))
				: Optional.empty();
	}

}
