package org.caseconsultant.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;

/**
 * A mail of ours, written as bytes: text and HTML alternatives, our own Message-ID,
 * threading fields (RFC 5322, 3.6.4) and, for automatic mail, Auto-Submitted (RFC 3834,
 * 5).
 *
 * @param messageId made before the first attempt to send
 * @param from our address and name
 * @param to the recipient
 * @param replyTo where an answer is to go
 * @param subject subject line
 * @param text plain text body
 * @param html HTML body
 * @param inReplyTo the mail that is answered
 * @param references its ancestors, oldest first
 * @param automatic whether a machine sends it in reply
 * @param date when it was written
 * @param cc who gets a copy that the others see
 * @param files files that go with it
 */
public record OutgoingMail(MessageId messageId, MailAddress from, MailAddress to, String replyTo, String subject,
		String text, String html, Optional<MessageId> inReplyTo, List<MessageId> references, boolean automatic,
		Instant date, List<MailAddress> cc, List<OutgoingFile> files) {

	/** More ancestors than this are dropped from the middle, as RFC 5322 readers do. */
	private static final int REFERENCES = 20;

	/**
	 * A mail to one recipient, without files.
	 * @param messageId made before the first attempt to send
	 * @param from our address and name
	 * @param to the recipient
	 * @param replyTo where an answer is to go
	 * @param subject subject line
	 * @param text plain text body
	 * @param html HTML body
	 * @param inReplyTo the mail that is answered
	 * @param references its ancestors, oldest first
	 * @param automatic whether a machine sends it in reply
	 * @param date when it was written
	 */
	public OutgoingMail(MessageId messageId, MailAddress from, MailAddress to, String replyTo, String subject,
			String text, String html, Optional<MessageId> inReplyTo, List<MessageId> references, boolean automatic,
			Instant date) {
		this(messageId, from, to, replyTo, subject, text, html, inReplyTo, references, automatic, date, List.of(),
				List.of());
	}

	/**
	 * The same mail with people in copy.
	 * @param people who get it too
	 * @return the mail
	 */
	public OutgoingMail copiedTo(List<MailAddress> people) {
		return new OutgoingMail(this.messageId, this.from, this.to, this.replyTo, this.subject, this.text, this.html,
				this.inReplyTo, this.references, this.automatic, this.date, people, this.files);
	}

	/**
	 * The same mail with files.
	 * @param attached files that go with it
	 * @return the mail
	 */
	public OutgoingMail carrying(List<OutgoingFile> attached) {
		return new OutgoingMail(this.messageId, this.from, this.to, this.replyTo, this.subject, this.text, this.html,
				this.inReplyTo, this.references, this.automatic, this.date, this.cc, attached);
	}

	/**
	 * Writes the mail.
	 * @return the whole message with CRLF line ends, 7 bit
	 */
	public byte[] bytes() {
		try {
			MimeMessage message = new FixedIdMessage(this.messageId);
			message.setFrom(address(this.from));
			message.setRecipient(jakarta.mail.Message.RecipientType.TO, address(this.to));
			for (MailAddress person : this.cc) {
				message.addRecipient(jakarta.mail.Message.RecipientType.CC, address(person));
			}
			message.setReplyTo(new InternetAddress[] { new InternetAddress(this.replyTo) });
			message.setSubject(this.subject.replaceAll("[\\r\\n]+", " "), StandardCharsets.UTF_8.name());
			message.setSentDate(Date.from(this.date));
			thread(message);
			message.setContent(this.files.isEmpty() ? alternatives() : OutgoingParts.mixed(alternatives(), this.files));
			message.saveChanges();
			return written(message);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException("the mail cannot be written", ex);
		}
	}

	private void thread(MimeMessage message) throws MessagingException {
		if (this.inReplyTo.isPresent()) {
			message.setHeader("In-Reply-To", this.inReplyTo.get().value());
		}
		String chain = String.join(" ", bounded(this.references).stream().map(MessageId::value).toList());
		if (!chain.isEmpty()) {
			message.setHeader("References", MimeUtility.fold("References: ".length(), chain));
		}
		if (this.automatic) {
			message.setHeader("Auto-Submitted", "auto-replied");
			message.setHeader("X-Auto-Response-Suppress", "All");
			message.setHeader("Precedence", "auto_reply");
		}
	}

	private static List<MessageId> bounded(List<MessageId> chain) {
		if (chain.size() <= REFERENCES) {
			return chain;
		}
		List<MessageId> kept = new java.util.ArrayList<>(chain.subList(0, 1));
		kept.addAll(chain.subList(chain.size() - REFERENCES + 1, chain.size()));
		return kept;
	}

	private MimeMultipart alternatives() throws MessagingException {
		MimeBodyPart plain = new MimeBodyPart();
		plain.setText(this.text, StandardCharsets.UTF_8.name());
		plain.setHeader("Content-Transfer-Encoding", "quoted-printable");
		MimeBodyPart rich = new MimeBodyPart();
		rich.setText(this.html, StandardCharsets.UTF_8.name(), "html");
		rich.setHeader("Content-Transfer-Encoding", "quoted-printable");
		return new MimeMultipart("alternative", plain, rich);
	}

	private static InternetAddress address(MailAddress address) {
		try {
			InternetAddress written = new InternetAddress(address.address());
			if (!address.name().isEmpty()) {
				written.setPersonal(address.name(), StandardCharsets.UTF_8.name());
			}
			return written;
		}
		catch (MessagingException | IOException ex) {
			throw new IllegalArgumentException("not an address that mail can be sent to");
		}
	}

	private static byte[] written(MimeMessage message) throws MessagingException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			message.writeTo(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Keeps the Message-ID that was made for it.
	 */
	private static final class FixedIdMessage extends MimeMessage {

		private final MessageId id;

		FixedIdMessage(MessageId id) {
			super(Session.getInstance(new Properties()));
			this.id = id;
		}

		@Override
		protected void updateMessageID() throws MessagingException {
			setHeader("Message-ID", this.id.value());
		}

	}

}
