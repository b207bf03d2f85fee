package org.caseconsultant.mail;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The fingerprint of a message.
 */
class ContentHashTests {

	@Test
	void leavesOutWhatDeliveryChanges() {
		byte[] raw = Mails.bytes("Return-Path: <a@b>", "Received: from x", "\tby y", "Delivered-To: a",
				"X-Original-To: b", "Authentication-Results: c;", "  d", "ARC-Seal: e", "ARC-Message-Signature: f",
				"DKIM-Signature: g", " h", "Subject: one", "", "Received: in the body stays");

		assertThat(text(ContentHash.canonical(raw))).isEqualTo("Subject: one\r\n\r\nReceived: in the body stays\r\n");
	}

	@Test
	void keepsEverythingElse() {
		String mail = "Received-SPF: pass\r\nSubject: folded\r\n line\r\n\r\nbody\r\n";

		assertThat(text(ContentHash.canonical(mail.getBytes(StandardCharsets.UTF_8)))).isEqualTo(mail);
	}

	@Test
	void countsEveryLineEndAsCrLf() {
		String crlf = ContentHash.of("Subject: a\r\n\r\nb\r\n\r\nc".getBytes(StandardCharsets.UTF_8));

		assertThat(ContentHash.of("Subject: a\n\nb\n\nc".getBytes(StandardCharsets.UTF_8))).isEqualTo(crlf);
		assertThat(ContentHash.of("Subject: a\r\rb\r\rc".getBytes(StandardCharsets.UTF_8))).isEqualTo(crlf);
		assertThat(ContentHash.of("Subject: a\n\nb\nc".getBytes(StandardCharsets.UTF_8))).isNotEqualTo(crlf);
	}

	@Test
	void hashesTheCanonicalForm() {
		byte[] raw = Mails.bytes("Received: x", "Subject: a", "", "b");

		assertThat(ContentHash.of(raw)).isEqualTo(ContentHash.of(ContentHash.canonical(raw))).matches("[0-9a-f]{64}");
		assertThat(ContentHash.of(new byte[0])).startsWith("e3b0c44298fc1c14");
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

}
