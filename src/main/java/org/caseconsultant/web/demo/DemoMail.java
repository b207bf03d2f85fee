package org.caseconsultant.web.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Optional;

import org.caseconsultant.mail.MessageId;

/**
 * A mail as a practitioner's mail program writes it: plain text (RFC 5322).
 *
 * @param author who writes
 * @param to who it goes to
 * @param subject subject line
 * @param text body
 * @param answers the mail it answers, if any
 */
record DemoMail(DemoPerson author, String to, String subject, String text, Optional<MessageId> answers) {

	byte[] bytes(Clock clock) {
		String domain = this.author.address().substring(this.author.address().indexOf('@') + 1);
		StringBuilder mail = new StringBuilder();
		mail.append("From: ").append(this.author.name()).append(" <").append(this.author.address()).append(">\r\n");
		mail.append("To: ").append(this.to).append("\r\n");
		mail.append("Subject: =?utf-8?B?").append(base64(this.subject.replaceAll("[\\r\\n]+", " "))).append("?=\r\n");
		mail.append("Date: ")
			.append(DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)))
			.append("\r\n");
		mail.append("Message-ID: ").append(MessageId.make(domain).value()).append("\r\n");
		this.answers.ifPresent((id) -> mail.append("In-Reply-To: ")
			.append(id.value())
			.append("\r\nReferences: ")
			.append(id.value())
			.append("\r\n"));
		mail.append("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n");
		mail.append("Content-Transfer-Encoding: base64\r\n\r\n");
		mail.append(Base64.getMimeEncoder().encodeToString(this.text.getBytes(StandardCharsets.UTF_8))).append("\r\n");
		return mail.toString().getBytes(StandardCharsets.US_ASCII);
	}

	private static String base64(String text) {
		return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

}
