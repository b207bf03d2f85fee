package org.caseconsultant.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The best reading of a received mail.
 *
 * @param messageId id of the mail
 * @param messageIdMade whether the id was made here because the mail has no usable one
 * @param from author
 * @param replyTo where the author wants answers
 * @param to recipients
 * @param cc recipients of a copy
 * @param subject decoded subject on one line; may be empty
 * @param date when the author says it was written
 * @param inReplyTo id of the mail this one answers
 * @param references ids of the ancestors, oldest first
 * @param text the body as plain text with {@code \n} line ends; may be empty
 * @param html the body as HTML as it came: show it only through {@link HtmlCleaner}
 * @param attachments everything else, whole
 * @param classification what kind of mail it is
 * @param classificationReason why, in a few words without content of the mail
 * @param deliveryReport what a delivery report says
 * @param problems what was wrong with the mail, short sentences without content of it
 */
public record ParsedMail(MessageId messageId, boolean messageIdMade, Optional<MailAddress> from,
		List<MailAddress> replyTo, List<MailAddress> to, List<MailAddress> cc, String subject, Optional<Instant> date,
		Optional<MessageId> inReplyTo, List<MessageId> references, String text, Optional<String> html,
		List<Attachment> attachments, Classification classification, String classificationReason,
		Optional<DeliveryReport> deliveryReport, List<String> problems) {

	/**
	 * Takes copies of the lists.
	 */
	public ParsedMail {
		replyTo = List.copyOf(replyTo);
		to = List.copyOf(to);
		cc = List.copyOf(cc);
		references = List.copyOf(references);
		attachments = List.copyOf(attachments);
		problems = List.copyOf(problems);
	}

	/**
	 * Whether there is anything to read: text or at least one attachment.
	 * @return false for an empty mail
	 */
	public boolean hasContent() {
		return !this.text.isBlank() || !this.attachments.isEmpty();
	}

	/**
	 * The same mail with another author, when a person states who sent it.
	 * @param author the author
	 * @return a copy
	 */
	public ParsedMail withFrom(MailAddress author) {
		return new ParsedMail(this.messageId, this.messageIdMade, Optional.of(author), this.replyTo, this.to, this.cc,
				this.subject, this.date, this.inReplyTo, this.references, this.text, this.html, this.attachments,
				this.classification, this.classificationReason, this.deliveryReport, this.problems);
	}

}
