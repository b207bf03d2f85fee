package org.caseconsultant.mail;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Telling mail of programs from mail of persons.
 */
class AutomaticMailDetectorTests {

	@Test
	void followsAutoSubmitted() {
		assertThat(kind("Auto-Submitted: auto-replied")).isEqualTo(Classification.AUTOMATIC);
		assertThat(kind("Auto-Submitted: auto-generated; type=x")).isEqualTo(Classification.AUTOMATIC);
		assertThat(kind("Auto-Submitted: something-new (comment)")).isEqualTo(Classification.AUTOMATIC);
		assertThat(kind("Auto-Submitted: no")).isEqualTo(Classification.PERSON);
		assertThat(kind("Auto-Submitted: No (by hand); x=y")).isEqualTo(Classification.PERSON);
	}

	@Test
	void followsOlderFields() {
		for (String field : new String[] { "Precedence: bulk", "Precedence: auto_reply", "X-Autoreply: yes",
				"X-Autorespond: x", "X-Auto-Response-Suppress: All", "Return-Path: <>" }) {
			assertThat(kind(field)).as(field).isEqualTo(Classification.AUTOMATIC);
		}
		assertThat(kind("X-Auto-Response-Suppress: DR, OOF")).isEqualTo(Classification.PERSON);
	}

	@Test
	void recognisesLists() {
		assertThat(kind("List-Id: <coders.example.org>")).isEqualTo(Classification.LIST);
		assertThat(kind("List-Unsubscribe: <mailto:x@y>\r\nPrecedence: list")).isEqualTo(Classification.LIST);
		assertThat(kind("List-Unsubscribe: <mailto:x@y>")).isEqualTo(Classification.PERSON);
	}

	@Test
	void trustsTheMarkOfTheSpamFilterOnly() {
		assertThat(kind("X-Spam-Flag: YES")).isEqualTo(Classification.SPAM);
		assertThat(kind("X-Spam-Status: Yes, score=9")).isEqualTo(Classification.SPAM);
		assertThat(kind("X-Spam-Status: No, score=4")).isEqualTo(Classification.PERSON);
	}

	@Test
	void needsASecondSignForAnAbsenceNotice() {
		String[] notice = { "From: pat@x.example", "Subject: Automatic reply: chemo suite", "", "I am away." };
		String[] answer = { "From: pat@x.example", "Subject: Automatic reply: chemo suite", "In-Reply-To: <1@y>", "",
				"Away." };

		assertThat(Mails.read(notice).classification()).isEqualTo(Classification.PERSON);
		assertThat(Mails.read(answer).classification()).isEqualTo(Classification.AUTOMATIC);
	}

	@Test
	void knowsSendersThatReadNoMail() {
		for (String sender : new String[] { "noreply@x.example", "no-reply@x.example", "donotreply@x.example",
				"alerts-noreply@x.example", "bounces+12@x.example", "MAILER-DAEMON@x.example",
				"postmaster@x.example" }) {
			assertThat(Mails.read("From: " + sender, "Subject: hello", "", "text").classification()).as(sender)
				.isEqualTo(Classification.AUTOMATIC);
		}
		assertThat(Mails.read("From: norman.reply@x.example", "Subject: hello", "", "text").classification())
			.isEqualTo(Classification.PERSON);
	}

	@Test
	void leavesAReportForwardedByAPersonToThatPerson() {
		assertThat(Mails
			.read("From: pat@x.example", "Subject: Undelivered Mail Returned to Sender", "",
					"Delivery to the following recipient failed permanently.")
			.classification()).isEqualTo(Classification.PERSON);
	}

	@Test
	void leavesACodingQuestionAboutFailureToItsSender() {
		assertThat(Mails
			.read("From: Dr. Pat <pat@x.example>", "Subject: Delivery failed, C-section - 59510 or 59514?", "",
					"Vaginal delivery failed to progress, what do we bill?")
			.classification()).isEqualTo(Classification.PERSON);
	}

	@Test
	void readsComplaintsAndDispositionReports() {
		assertThat(kind("Content-Type: multipart/report; report-type=feedback-report; boundary=b"))
			.isEqualTo(Classification.AUTOMATIC);
		assertThat(kind("Content-Type: multipart/report; report-type=disposition-notification; boundary=b"))
			.isEqualTo(Classification.DISPOSITION_REPORT);
	}

	@Test
	void givesAReasonWithoutContent() {
		ParsedMail mail = Mails.readWith("Auto-Submitted: auto-replied", "secret");

		assertThat(mail.classificationReason()).contains("RFC 3834").doesNotContain("secret", "pat@");
	}

	private static Classification kind(String field) {
		return Mails.readWith(field, "text").classification();
	}

}
