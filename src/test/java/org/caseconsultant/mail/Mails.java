package org.caseconsultant.mail;

import java.nio.charset.StandardCharsets;

/**
 * Builds small mails for tests.
 */
final class Mails {

	private Mails() {
	}

	/** Lines become CRLF, characters become bytes one to one. */
	static byte[] bytes(String... lines) {
		return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
	}

	static byte[] utf8(String... lines) {
		return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
	}

	static ParsedMail read(String... lines) {
		return new MailReader("example.org").read(bytes(lines));
	}

	/** A mail with a usual header, more fields, and a body. */
	static ParsedMail readWith(String fields, String body) {
		return read("From: Pat <pat@practice.example>", "To: cases@example.org", "Message-ID: <1@practice.example>",
				"Date: Tue, 2 Jan 2024 10:00:00 +0000", "Subject: chemo suite", fields, "", body);
	}

}
