package org.caseconsultant.mail;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reading of delivery reports.
 */
class DeliveryReportTests {

	@Test
	void readsTheFieldsOfRfc3464() {
		ParsedMail mail = Mails.read("From: Mail Delivery System <MAILER-DAEMON@mx.example>",
				"Subject: Undelivered Mail", "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
				"", "--b", "", "could not be delivered", "--b", "Content-Type: message/delivery-status", "",
				"Reporting-MTA: dns; mx.example", "", "Final-Recipient: rfc822; gone@x.example",
				"Original-Recipient: rfc822; pat@x.example", "Action: failed", "Status: 5.1.1",
				"Diagnostic-Code: smtp; 550 5.1.1 no such", " user here", "", "Final-Recipient: rfc822; sam@x.example",
				"Action: delayed (still trying)", "Status: 4.2.2", "--b", "Content-Type: text/rfc822-headers", "",
				"Subject: answer", "Message-ID: <answer@example.org>", "--b--");

		DeliveryReport report = mail.deliveryReport().orElseThrow();

		assertThat(mail.classification()).isEqualTo(Classification.DELIVERY_REPORT);
		assertThat(report.originalMessageId()).contains(new MessageId("<answer@example.org>"));
		assertThat(report.recipients()).containsExactly(
				new RecipientStatus("pat@x.example", DeliveryAction.FAILED, "5.1.1", "550 5.1.1 no such user here"),
				new RecipientStatus("sam@x.example", DeliveryAction.DELAYED, "4.2.2", ""));
		assertThat(report.permanent()).isTrue();
		assertThat(report.recipients().get(1).permanent()).isFalse();
	}

	@Test
	void readsQmail() {
		ParsedMail mail = Mails.read("Return-Path: <>", "From: MAILER-DAEMON@mx.example", "To: cases@example.org",
				"Subject: failure notice", "", "Hi. This is the qmail-send program at mx.example.",
				"I wasn't able to deliver your message to the following addresses.", "", "<full@x.example>:",
				"Remote host said: 552 5.2.2 Mailbox full", "", "<gone@x.example>:",
				"Remote host said: 550 5.1.1 unknown", "", "--- Below this line is a copy of the message.", "",
				"Return-Path: <cases@example.org>", "Message-ID: <answer@example.org>", "To: third@x.example", "",
				"text");

		DeliveryReport report = mail.deliveryReport().orElseThrow();

		assertThat(report.originalMessageId()).contains(new MessageId("<answer@example.org>"));
		assertThat(report.recipients()).extracting(RecipientStatus::recipient, RecipientStatus::enhancedStatusCode)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("full@x.example", "5.2.2"),
					org.assertj.core.groups.Tuple.tuple("gone@x.example", "5.1.1"));
	}

	@Test
	void readsExim() {
		ParsedMail mail = Mails.read("From: Mail Delivery System <Mailer-Daemon@mx.example>",
				"X-Failed-Recipients: pat@x.example", "Subject: Mail delivery failed: returning message to sender", "",
				"This message was created automatically by mail delivery software.", "", "  pat@x.example",
				"    host mx.x.example [192.0.2.1]: 550 user unknown");

		assertThat(mail.deliveryReport().orElseThrow().recipients()).singleElement().satisfies((status) -> {
			assertThat(status.recipient()).isEqualTo("pat@x.example");
			assertThat(status.action()).isEqualTo(DeliveryAction.FAILED);
			assertThat(status.enhancedStatusCode()).isEqualTo("5.0.0");
			assertThat(status.diagnostic()).contains("550 user unknown");
		});
	}

	@Test
	void readsAReportInJapanese() {
		ParsedMail mail = new MailReader()
			.read(Mails.utf8("Return-Path: <>", "From: postmaster@mx.example", "Subject: メールを配信できませんでした",
					"Content-Type: text/plain; charset=utf-8", "", "宛先 <pat@x.example> に配信できませんでした。"));

		assertThat(mail.deliveryReport().orElseThrow().recipients()).extracting(RecipientStatus::recipient)
			.containsExactly("pat@x.example");
	}

	@Test
	void tellsAWarningFromAFailure() {
		ParsedMail mail = Mails.read("From: MAILER-DAEMON@mx.example", "Subject: Delivery Status Notification (Delay)",
				"",
				"THIS IS A WARNING MESSAGE ONLY. Delivery to pat@x.example has been delayed. The server said: 451 busy");

		assertThat(mail.deliveryReport().orElseThrow().recipients()).singleElement().satisfies((status) -> {
			assertThat(status.action()).isEqualTo(DeliveryAction.DELAYED);
			assertThat(status.enhancedStatusCode()).startsWith("4.");
			assertThat(status.permanent()).isFalse();
		});
	}

	@Test
	void readsTheActionsOfTheStandard() {
		assertThat(DeliveryAction.parse("Relayed (to system that does not report)")).isEqualTo(DeliveryAction.RELAYED);
		assertThat(DeliveryAction.parse("expanded")).isEqualTo(DeliveryAction.EXPANDED);
		assertThat(DeliveryAction.parse("")).isEqualTo(DeliveryAction.UNKNOWN);
	}

	@Test
	void takesNoNetworkAddressForAStatus() {
		assertThat(StatusCodes.enhanced("host 5.1.1.9 and 1.5.1.1 and version 15.1.2")).isEmpty();
		assertThat(StatusCodes.enhanced("#5.1.1 smtp;550")).contains("5.1.1");
	}

}
