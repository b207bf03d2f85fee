package org.caseconsultant;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.caseconsultant.intake.Delivery;
import org.caseconsultant.intake.MailIntake;
import org.caseconsultant.intake.MailState;
import org.caseconsultant.mail.MailReader;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.mail.ParsedMail;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every mail ends in a named place with a reason; machines' mail never opens a case and
 * is never answered.
 */
class PlacesIT extends Product {

	@Autowired
	private MailIntake intake;

	private MailState put(String mail) {
		byte[] bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
		return put(bytes);
	}

	private MailState put(byte[] bytes) {
		MAIL.put(bytes);
		return settled(new MailReader().read(bytes).messageId().hash());
	}

	private String reason(String messageId) {
		return this.database.queryForObject("select reason from received_mail where message_id_hash = ?", String.class,
				new MessageId(messageId).hash());
	}

	@Test
	void setsAutomaticMailAside() {
		String from = somebody();
		long before = cases();

		MailState place = put(
				mail(from, "Out of office", "<a." + from + ">", "Auto-Submitted: auto-replied; x=y\n", "I am away."));

		assertThat(place).isEqualTo(MailState.SET_ASIDE);
		assertThat(cases()).isEqualTo(before);
		assertThat(MAIL.inbox(from)).isEmpty();
	}

	@Test
	void showsAnAbsenceNoteInTheThreadAndChangesNothingElse() {
		String asker = somebody();
		String number = numberIn(answered(asker).subject());
		ParsedMail answer = until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 2).get(1);
		JsonNode before = get("/api/v1/cases?q=" + number).path("items").get(0);

		MailState place = put(mail(asker, "Out of office", "<o." + asker + ">",
				"Auto-Submitted: auto-replied\nIn-Reply-To: " + answer.messageId().value() + "\n", "I am away."));

		assertThat(place).isEqualTo(MailState.SET_ASIDE);
		JsonNode after = get("/api/v1/cases?q=" + number).path("items").get(0);
		assertThat(after.path("status").asString()).isEqualTo("RESOLVED");
		assertThat(after.path("firstResponseDueAt")).isEqualTo(before.path("firstResponseDueAt"));
		JsonNode messages = get("/api/v1/cases/" + number).path("messages");
		assertThat(messages.get(3).path("kind").asString()).isEqualTo("AUTOMATIC");
		assertThat(messages.get(3).path("text").asString()).isEqualTo("I am away.");
		ask(somebody(), "behind", "Is 93015 one code?");
		assertThat(MAIL.inbox(asker)).hasSize(2);
	}

	@Test
	void putsListMailIntoTheReviewTray() {
		String from = somebody();

		MailState place = put(mail(from, "News", "<l." + from + ">",
				"List-Id: <news.example.org>\nList-Post: <mailto:n@example.org>\n", "Hello all."));

		assertThat(place).isEqualTo(MailState.REVIEW);
		assertThat(MAIL.inbox(from)).isEmpty();
	}

	@Test
	void setsOurOwnMailAside() {
		String id = "<own." + somebody() + ">";

		assertThat(put(mail("cases+12-token@caseconsultant.test", "loop", id, "", "hello")))
			.isEqualTo(MailState.SET_ASIDE);
		assertThat(reason(id)).contains("our own address");
	}

	@Test
	void quarantinesMailWithoutSender() {
		String id = "<nofrom." + somebody() + ">";

		MailState place = put(
				"To: " + MailServer.CASES + "\nSubject: who\nMessage-ID: " + id + "\n\nIs 93015 right?\n");

		assertThat(place).isEqualTo(MailState.QUARANTINED);
		assertThat(reason(id)).contains("no sender");
	}

	@Test
	void quarantinesAnEmptyMail() {
		String from = somebody();

		assertThat(put("From: " + from + "\nTo: " + MailServer.CASES + "\nMessage-ID: <e." + from + ">\n\n"))
			.isEqualTo(MailState.QUARANTINED);
	}

	@Test
	void absorbsASecondCopyAndKeepsOtherContentApart() {
		String from = somebody();
		String id = "<d." + from + ">";
		String mail = mail(from, "copy", id, "", "Is 93015 one code?");
		put(mail);
		long before = cases();

		put("Received: from elsewhere by here; Mon, 23 Nov 2026 10:00:00 +0000\n" + mail);
		until(() -> this.database.queryForList("select state from received_mail where message_id_hash = ?",
				String.class, new MessageId(id).hash()), (states) -> states.contains("ABSORBED"));
		assertThat(cases()).isEqualTo(before);

		put(mail(from, "copy", id, "", "Other content under the same id."));
		until(() -> this.database.queryForList("select state from received_mail where message_id_hash = ?",
				String.class, new MessageId(id).hash()),
				(states) -> states.size() == 3 && !states.contains("RECEIVED"));
		assertThat(this.database.queryForObject("select count(*) from case_message where message_id_hash = ?",
				Long.class, new MessageId(id).hash()))
			.isEqualTo(2);
	}

	@Test
	void refusesAMailOverTheLimitPolitely() {
		String from = somebody();
		String id = "<big." + from + ">";

		MailState place = put(mail(from, "big", id, "", "x".repeat(70).concat("\n").repeat(60_000)));

		assertThat(place).isEqualTo(MailState.REFUSED);
		assertThat(reason(id)).contains("more than the limit");
		ParsedMail refusal = until(() -> MAIL.inbox(from), (mails) -> mails.size() == 1).get(0);
		assertThat(refusal.text()).contains("larger than");
		assertThat(this.database.queryForObject(
				"select sum(length(sealed)) from raw_mail_chunk c join received_mail m "
						+ "on m.received_mail_id = c.received_mail_id where m.message_id_hash = ?",
				Long.class, new MessageId(id).hash()))
			.isLessThan(10_000);
	}

	@Test
	void keepsThreeHundredAttachments() {
		String from = somebody();
		StringBuilder mail = new StringBuilder("From: " + from + "\nTo: " + MailServer.CASES
				+ "\nSubject: many\nMessage-ID: <m." + from
				+ ">\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nIs 93015 right?\n");
		for (int i = 0; i < 300; i++) {
			mail.append("--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=f" + i
					+ ".bin\n\nx\n");
		}

		assertThat(put(mail.append("--b--\n").toString())).isEqualTo(MailState.FILED);
		assertThat(this.database.queryForObject(
				"select count(*) from message_attachment a join case_message m on "
						+ "m.case_message_id = a.case_message_id where m.message_id_hash = ?",
				Long.class, new MessageId("<m." + from + ">").hash()))
			.isEqualTo(300);
	}

	@Test
	void survivesBrokenMailAndGoesOn() {
		String from = somebody();
		List<String> broken = List.of(
				mail(from, "huge header", "<h." + from + ">", "X-Long: " + "y".repeat(1_000_000) + "\n",
						"Is 93015 right?"),
				mail(from, "charset", "<c." + from + ">", "", "Is 93015 right?").replace("utf-8", "x-no-such-charset"),
				mail(from, "mime", "<mi." + from + ">", "MIME-Version: 1.0\n", "no parts")
					.replace("text/plain; charset=utf-8", "multipart/mixed; boundary=\"never\""),
				mail(from, "script", "<sc." + from + ">", "MIME-Version: 1.0\n",
						"<p>Is 93015 right?<script>alert(1)</script><img src=http://x.example/y.png onerror=alert(2)>")
					.replace("text/plain", "text/html"));

		assertThat(broken).allSatisfy((mail) -> assertThat(put(mail)).isEqualTo(MailState.FILED));
		String html = this.database.queryForObject("select html from case_message where message_id_hash = ?",
				String.class, new MessageId("<sc." + from + ">").hash());
		assertThat(html).contains("93015").doesNotContain("<script", "onerror", "http://x.example");
	}

	@Test
	void givesAMailWithoutIdAStableOne() {
		String from = somebody();
		String mail = mail(from, "no id", "", "", "Is 93015 right?").replace("Message-ID: \n", "");

		assertThat(put(mail)).isEqualTo(MailState.FILED);
	}

	@Test
	void storesAMessageOnceHoweverOftenItIsFound() {
		byte[] bytes = mail(somebody(), "two pollers", "<p." + somebody() + ">", "", "Is 93015 right?")
			.getBytes(StandardCharsets.UTF_8);

		assertThat(this.intake.receive(Delivery.imap("elsewhere", 77, 1, bytes))).isPresent();
		assertThat(this.intake.receive(Delivery.imap("elsewhere", 77, 1, bytes))).isEmpty();
		assertThat(this.intake.isKnown("elsewhere", 77, 1)).isTrue();
	}

	@Test
	void showsABounceOnTheCaseOnlyIfItQuotesOurMail() {
		String asker = somebody();
		String number = numberIn(answered(asker).subject());
		ParsedMail answer = until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 2).get(1);

		put(bounce("<b1." + asker + ">", asker, "<forged@caseconsultant.test>"));
		assertThat(get("/api/v1/cases/" + number).path("status").asString()).isEqualTo("RESOLVED");

		assertThat(put(bounce("<b2." + asker + ">", asker, answer.messageId().value()))).isEqualTo(MailState.REPORT);
		until(() -> get("/api/v1/cases?q=" + number),
				(page) -> page.path("items").get(0).path("undelivered").asBoolean());
	}

	private ParsedMail answered(String asker) {
		ParsedMail acknowledgement = ask(asker, "answered", "Is 93015 one code?");
		answer(acknowledgement, "Yes.");
		return acknowledgement;
	}

	private static String bounce(String id, String recipient, String original) {
		return "From: MAILER-DAEMON@mx.practice.test\nTo: " + MailServer.CASES
				+ "\nSubject: Undelivered Mail Returned to Sender\nMessage-ID: " + id
				+ "\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=r\n\n--r\n\nIt failed.\n"
				+ "--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.practice.test\n\nFinal-Recipient: rfc822; "
				+ recipient + "\nAction: failed\nStatus: 5.1.1\n\n--r\nContent-Type: message/rfc822\n\nFrom: "
				+ MailServer.CASES + "\nTo: " + recipient + "\nSubject: x\nMessage-ID: " + original + "\n\nx\n--r--\n";
	}

}
