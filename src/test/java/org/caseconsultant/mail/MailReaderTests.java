package org.caseconsultant.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reading of mails that keep to the rules.
 */
class MailReaderTests {

	@Test
	void readsASimpleMail() {
		ParsedMail mail = Mails.read("From: Pat Doe <pat@x.example>", "Reply-To: desk@x.example",
				"To: cases@example.org", "Cc: sam@x.example, kim@x.example", "Subject: =?utf-8?Q?chemo_=E2=80=93?=",
				" =?utf-8?Q?_suite?=", "Date: Tue, 2 Jan 2024 10:00:00 -0500", "Message-ID: <1@x.example>",
				"In-Reply-To: <0@example.org>", "References: <a@example.org>", " <0@example.org>", "",
				"Can I bill 96413", "and 96409?");

		assertThat(mail.from()).contains(new MailAddress("pat@x.example", "Pat Doe"));
		assertThat(mail.replyTo()).extracting(MailAddress::key).containsExactly("desk@x.example");
		assertThat(mail.to()).extracting(MailAddress::key).containsExactly("cases@example.org");
		assertThat(mail.cc()).extracting(MailAddress::key).containsExactly("sam@x.example", "kim@x.example");
		assertThat(mail.subject()).isEqualTo("chemo – suite");
		assertThat(mail.date()).contains(Instant.parse("2024-01-02T15:00:00Z"));
		assertThat(mail.messageId()).isEqualTo(new MessageId("<1@x.example>"));
		assertThat(mail.messageIdMade()).isFalse();
		assertThat(mail.inReplyTo()).contains(new MessageId("<0@example.org>"));
		assertThat(mail.references()).extracting(MessageId::value)
			.containsExactly("<a@example.org>", "<0@example.org>");
		assertThat(mail.text()).isEqualTo("Can I bill 96413\nand 96409?");
		assertThat(mail.html()).isEmpty();
		assertThat(mail.classification()).isEqualTo(Classification.PERSON);
		assertThat(mail.problems()).isEmpty();
		assertThat(mail.hasContent()).isTrue();
	}

	@Test
	void takesThePlainFormOfAlternatives() {
		ParsedMail mail = Mails.readWith("Content-Type: multipart/alternative; boundary=b",
				parts("Content-Type: text/plain\r\n\r\nplain", "Content-Type: text/html\r\n\r\n<p>rich</p>"));

		assertThat(mail.text()).isEqualTo("plain");
		assertThat(mail.html()).contains("<p>rich</p>");
		assertThat(mail.attachments()).isEmpty();
	}

	@Test
	void readsTheHtmlFormWhenThePlainOneIsEmptyOrAnExcuse() {
		String html = "Content-Type: text/html\r\n\r\n<p>Can I bill 96413?</p><p>It was an infusion of two hours.</p>";

		assertThat(Mails
			.readWith("Content-Type: multipart/alternative; boundary=b",
					parts("Content-Type: text/plain\r\n\r\n \r\n", html))
			.text()).startsWith("Can I bill 96413?");
		assertThat(Mails
			.readWith("Content-Type: multipart/alternative; boundary=b",
					parts("Content-Type: text/plain\r\n\r\nPlease view this HTML mail in a browser.", html))
			.text()).startsWith("Can I bill 96413?");
	}

	@Test
	void keepsInlinePicturesWithTheirContentId() {
		ParsedMail mail = Mails.readWith("Content-Type: multipart/related; boundary=b",
				parts("Content-Type: text/html\r\n\r\n<img src=\"cid:pic@x\">see",
						"Content-Type: image/png; name=scan.png\r\nContent-ID: <pic@x>\r\n"
								+ "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo="));

		Attachment picture = mail.attachments().get(0);

		assertThat(mail.text()).isEqualTo("see");
		assertThat(picture.contentId()).contains("pic@x");
		assertThat(picture.inline()).isTrue();
		assertThat(picture.name()).isEqualTo("scan.png");
		assertThat(picture.content()).startsWith(0x89, 'P', 'N', 'G').hasSize(8);
	}

	@Test
	void joinsTextPartsThatFollowEachOther() {
		ParsedMail mail = Mails.readWith("Content-Type: multipart/mixed; boundary=b",
				parts("Content-Type: text/plain\r\n\r\none", "Content-Type: text/html\r\n\r\n<b>two</b>",
						"Content-Disposition: attachment; filename=three.txt\r\n\r\nthree"));

		assertThat(mail.text()).isEqualTo("one\n\ntwo");
		assertThat(mail.html().orElseThrow()).contains("one").contains("<b>two</b>");
		assertThat(mail.attachments()).extracting(Attachment::name).containsExactly("three.txt");
	}

	@Test
	void keepsAnAttachedMessageWhole() {
		String inner = "Subject: the note\r\nFrom: x@y.example\r\n\r\ninner text";

		ParsedMail mail = Mails.readWith("Content-Type: multipart/mixed; boundary=b",
				parts("\r\nouter", "Content-Type: message/rfc822\r\n\r\n" + inner));

		assertThat(mail.text()).isEqualTo("outer");
		assertThat(mail.attachments()).singleElement().satisfies((message) -> {
			assertThat(message.name()).isEqualTo("the note.eml");
			assertThat(new String(message.content(), StandardCharsets.UTF_8)).isEqualTo(inner);
		});
	}

	@Test
	void readsTheAttachedMessageWhenThereIsNothingElse() {
		ParsedMail mail = Mails.readWith("Content-Type: message/rfc822",
				"Subject: the note\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\ninner text\r\n--c--");

		assertThat(mail.text()).isEqualTo("inner text");
		assertThat(mail.attachments()).extracting(Attachment::contentType).containsExactly("message/rfc822");
	}

	@Test
	void readsEveryMessageOfADigest() {
		ParsedMail mail = Mails.readWith("Content-Type: multipart/digest; boundary=b",
				parts("\r\nSubject: one\r\n\r\nfirst", "\r\nSubject: two\r\n\r\nsecond"));

		assertThat(mail.attachments()).extracting(Attachment::name).containsExactly("one.eml", "two.eml");
		assertThat(mail.text()).isEqualTo("first");
	}

	@Test
	void decodesFileNamesOfRfc2231() {
		ParsedMail mail = Mails.readWith("Content-Type: multipart/mixed; boundary=b", parts(
				"Content-Disposition: attachment; filename*0*=utf-8''caf%C3; filename*1*=%A9%20;\r\n filename*2=\"note=1.txt\"\r\n\r\nx",
				"Content-Disposition: attachment; filename=\"=?utf-8?Q?caf=C3=A9.txt?=\"\r\n\r\nx",
				"Content-Type: application/pdf; name=plain.pdf\r\n\r\nx"));

		assertThat(mail.attachments()).extracting(Attachment::name)
			.containsExactly("café note=1.txt", "café.txt", "plain.pdf");
	}

	@Test
	void joinsFlowedLines() {
		ParsedMail mail = Mails.readWith("Content-Type: text/plain; format=flowed",
				"a long \r\nline\r\n> quoted \r\n> too\r\n-- \r\nPat");

		assertThat(mail.text()).isEqualTo("a long line\n> quoted too\n-- \nPat");
	}

	@Test
	void keepsTheFileOfOutlookAsItIs() {
		ParsedMail mail = Mails.readWith("Content-Type: multipart/mixed; boundary=b", parts("\r\ntext",
				"Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+Ig=="));

		assertThat(mail.attachments()).singleElement().extracting(Attachment::name).isEqualTo("winmail.dat");
	}

	@Test
	void decodesUuencode() {
		ParsedMail mail = Mails.readWith("Content-Type: text/plain\r\nContent-Transfer-Encoding: x-uuencode",
				"begin 644 note.txt\r\n$8V]D90``\r\n`\r\nend");

		assertThat(mail.text()).isEqualTo("code");
	}

	@Test
	void readsAnEmptyMail() {
		ParsedMail mail = new MailReader().read(new byte[0]);

		assertThat(mail.hasContent()).isFalse();
		assertThat(mail.messageIdMade()).isTrue();
		assertThat(mail.messageId().value()).endsWith("@caseconsultant.invalid>");
	}

	static String parts(String... parts) {
		return "--b\r\n" + String.join("\r\n--b\r\n", parts) + "\r\n--b--";
	}

}
