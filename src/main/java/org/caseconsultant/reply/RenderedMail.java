package org.caseconsultant.reply;

import java.util.List;

import org.caseconsultant.mail.MailAddress;
import org.caseconsultant.mail.OutgoingFile;

/**
 * A mail as the practitioner will see it.
 *
 * @param subject subject line
 * @param text plain text body
 * @param html HTML body
 * @param cc who gets a copy that the others see
 * @param files files that go with it
 */
public record RenderedMail(String subject, String text, String html, List<MailAddress> cc, List<OutgoingFile> files) {

	RenderedMail(String subject, String text, String html) {
		this(subject, text, html, List.of(), List.of());
	}

	RenderedMail with(List<MailAddress> copies, List<OutgoingFile> attached) {
		return new RenderedMail(this.subject, this.text, this.html, copies, attached);
	}

}
