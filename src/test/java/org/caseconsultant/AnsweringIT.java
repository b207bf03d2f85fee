package org.caseconsultant;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caseconsultant.mail.Attachment;
import org.caseconsultant.mail.ParsedMail;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An answer from the composer to the inbox: drafts, locks, stops, times, files, copies
 * and second readers.
 */
class AnsweringIT extends Product {

	@LocalServerPort
	private int port;

	private String asked(String asker, String subject) {
		return numberIn(ask(asker, subject, "Is 93015 one code?").subject());
	}

	private static Map<String, Object> form(String page, String text) {
		Map<String, Object> form = new HashMap<>();
		form.put("text", text);
		form.put("lastSeen", StaffBrowser.hidden(page, "lastSeen"));
		form.put("lastNote", StaffBrowser.hidden(page, "lastNote"));
		form.put("version", StaffBrowser.hidden(page, "version"));
		form.put("codes", "");
		form.put("action", "send");
		return form;
	}

	private static String soon(int seconds) {
		return LocalDateTime.now(ZoneId.of("America/New_York")).plusSeconds(seconds).withNano(0).toString();
	}

	private String pendingState(String number) {
		return this.database.queryForObject(
				"select state from pending_answer where coding_case_id = ? order by pending_answer_id desc limit 1",
				String.class, Long.valueOf(number.substring(3)));
	}

	private List<String> audited(String number) {
		return this.database.queryForList("select action from audit_entry where subject = ?", String.class, number);
	}

	@Test
	void keepsBothTextsOfADraftThatWasChangedInTwoPlaces() {
		String path = "/cases/" + asked(somebody(), "two tabs");
		StaffBrowser consultant = StaffBrowser.signedIn(this.port, "consultant");
		String page = consultant.page(path);

		assertThat(consultant.post(path + "/draft", form(page, "From the first tab.")).statusCode()).isEqualTo(200);
		assertThat(consultant.post(path + "/draft", form(page, "From the second tab.")).statusCode()).isEqualTo(409);

		String both = StaffBrowser.signedIn(this.port, "consultant").page(path);
		assertThat(both).contains("From the first tab.", "From the second tab.", "changed in two places");
		Map<String, Object> decided = form(both, "From the second tab.");
		decided.put("decided", "true");
		consultant.post(path + "/draft", decided);
		assertThat(consultant.page(path)).contains("From the second tab.").doesNotContain("From the first tab.");
	}

	@Test
	void stopsASendWhenAMailOrANoteIsNewerAndSendsOnceItWasShown() {
		String asker = somebody();
		String path = "/cases/" + asked(asker, "stopped");
		StaffBrowser consultant = StaffBrowser.signedIn(this.port, "consultant");
		String page = consultant.page(path);
		MAIL.deliver(asker, MailServer.CASES, mail(asker, "Re: " + path.substring(7), "<again." + asker + ">",
				"In-Reply-To: " + MAIL.inbox(asker).get(0).messageId().value() + "\n", "It was 93016 only."));
		until(() -> consultant.page(path), (shown) -> shown.contains("It was "));

		String stopped = consultant.post(path + "/answer", form(page, "Yes.")).body();
		assertThat(stopped).contains("something newer came in", "A new mail", "It was 93016 only.", "Send anyway");
		assertThat(MAIL.inbox(asker)).hasSize(1);

		StaffBrowser.signedIn(this.port, "lead").post(path + "/notes", Map.of("note", "Wait for the payer."));
		assertThat(consultant.post(path + "/answer", form(stopped, "Yes.")).body()).contains("An internal note",
				"Wait for the payer.");
		consultant.post(path + "/answer", form(consultant.page(path), "Yes."));
		until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 2);
	}

	@Test
	void letsOneWriteAndTheOtherTakeOver() {
		String asker = somebody();
		String path = "/cases/" + asked(asker, "locked");
		StaffBrowser consultant = StaffBrowser.signedIn(this.port, "consultant");
		StaffBrowser lead = StaffBrowser.signedIn(this.port, "lead");
		consultant.post(path + "/draft", form(consultant.page(path), "I write."));

		assertThat(lead.page(path)).contains("Casey CONSULTANT</strong> is writing", "Draft of Casey CONSULTANT");
		assertThat(lead.post(path + "/answer", form(lead.page(path), "I answer.")).body())
			.contains("Casey CONSULTANT is writing an answer");
		lead.post(path + "/lock", Map.of());
		assertThat(consultant.page(path + "/lock")).contains("Casey LEAD");
		lead.post(path + "/answer", form(lead.page(path), "I answer."));

		until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 2);
		assertThat(audited(path.substring(7))).contains("lock.taken-over");
		assertThat(consultant.page(path)).as("the draft of who was slower").contains("I write.");
	}

	@Test
	void sendsAtTheChosenTime() {
		String asker = somebody();
		String path = "/cases/" + asked(asker, "later");
		StaffBrowser consultant = StaffBrowser.signedIn(this.port, "consultant");
		Map<String, Object> form = form(consultant.page(path), "In a while.");
		form.put("sendAt", soon(4));

		assertThat(consultant.post(path + "/answer", form).body()).contains("Leaves on");
		assertThat(MAIL.inbox(asker)).hasSize(1);
		until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 2);
		assertThat(pendingState(path.substring(7))).isEqualTo("SENT");
		assertThat(audited(path.substring(7))).contains("answer.scheduled", "case.answered");
	}

	@Test
	void holdsAScheduledAnswerWhenTheAskerWritesAgain() {
		String asker = somebody();
		String number = asked(asker, "held");
		String path = "/cases/" + number;
		StaffBrowser consultant = StaffBrowser.signedIn(this.port, "consultant");
		Map<String, Object> form = form(consultant.page(path), "Tomorrow.");
		form.put("sendAt", soon(86_400));
		consultant.post(path + "/answer", form);
		MAIL.deliver(asker, MailServer.CASES, mail(asker, "Re: held", "<more." + asker + ">",
				"In-Reply-To: " + MAIL.inbox(asker).get(0).messageId().value() + "\n", "One more thing."));

		until(() -> pendingState(number), "HELD"::equals);
		String held = consultant.page(path);
		assertThat(held).contains("Held, not sent", "The practitioner wrote again.", "Send anyway");
		consultant.post(path + "/answer/send-now", Map.of("lastSeen", StaffBrowser.hidden(held, "lastSeen"), "lastNote",
				StaffBrowser.hidden(held, "lastNote")));
		until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 2);
	}

	@Test
	void callsAnAnswerBackIntoTheComposerWithItsFiles() {
		String asker = somebody();
		String path = "/cases/" + asked(asker, "back");
		StaffBrowser consultant = StaffBrowser.signedIn(this.port, "consultant");
		consultant.upload(path + "/files", "table.csv", "a,b".getBytes(StandardCharsets.UTF_8));
		Map<String, Object> form = form(consultant.page(path), "Not yet.");
		form.put("sendAt", soon(86_400));
		consultant.post(path + "/answer", form);
		assertThat(StaffBrowser.signedIn(this.port, "admin").page(path)).contains("Leaves on");

		String back = consultant.post(path + "/answer/undo", Map.of()).body();

		assertThat(back).contains("back in the composer", "Not yet.</textarea>", "table.csv");
		assertThat(pendingState(path.substring(7))).isEqualTo("WITHDRAWN");
		assertThat(MAIL.inbox(asker)).hasSize(1);
	}

	@Test
	void sendsFilesAndCopies() {
		String asker = somebody();
		String seen = somebody();
		String hidden = somebody();
		String path = "/cases/" + asked(asker, "files");
		StaffBrowser consultant = StaffBrowser.signedIn(this.port, "consultant");
		byte[] pdf = "%PDF-1.4 \u00e4".getBytes(StandardCharsets.UTF_8);

		assertThat(consultant.upload(path + "/files", "run.exe", pdf).body()).contains("Only PDF");
		assertThat(consultant.upload(path + "/files", "fake.png", pdf).body()).contains("what the name says");
		assertThat(consultant.upload(path + "/files", "big.txt", new byte[10 * 1024 * 1024 + 1]).body())
			.contains("10 MB");
		assertThat(consultant.upload(path + "/files", "über table.pdf", pdf).body()).contains("über table.pdf");
		Map<String, Object> form = form(consultant.page(path), "See the *file*.");
		form.put("cc", seen);
		form.put("bcc", hidden);
		consultant.post(path + "/answer", form);

		ParsedMail mail = until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 2).get(1);
		assertThat(mail.cc()).extracting((each) -> each.address()).containsExactly(seen);
		Attachment attached = mail.attachments().get(0);
		assertThat(attached.name()).isEqualTo("über table.pdf");
		assertThat(attached.content()).isEqualTo(pdf);
		assertThat(mail.text()).contains("See the file.");
		until(() -> MAIL.inbox(seen), (mails) -> mails.size() == 1);
		ParsedMail unseen = until(() -> MAIL.inbox(hidden), (mails) -> mails.size() == 1).get(0);
		assertThat(unseen.messageId()).isEqualTo(mail.messageId());
		assertThat(SMTP.handed(hidden).get(0).bytes()).asString().doesNotContain(hidden);
		assertThat(consultant.page(path)).contains("über table.pdf", "Copy to " + seen);
	}

	@Test
	void refusesACopyThatIsNoAddressOrOurs() {
		String asker = somebody();
		String path = "/cases/" + asked(asker, "copies");
		StaffBrowser consultant = StaffBrowser.signedIn(this.port, "consultant");
		Map<String, Object> form = form(consultant.page(path), "Yes.");
		form.put("cc", "nobody");
		assertThat(consultant.post(path + "/answer", form).body()).contains("not a mail address: nobody");
		form.put("cc", MailServer.CASES);
		assertThat(consultant.post(path + "/answer", form).body()).contains("would come back as a question");
		assertThat(MAIL.inbox(asker)).hasSize(1);
	}

	@Test
	void writesMarkdownAsTextAndShowsTheCodesInTheThread() {
		String asker = somebody();
		String path = "/cases/" + asked(asker, "markdown");
		StaffBrowser consultant = StaffBrowser.signedIn(this.port, "consultant");
		consultant.post("/saved-replies/signature", Map.of("signature", "Monday to Friday, 8 to 6"));
		Map<String, Object> form = form(consultant.page(path),
				"**Yes**, report `93015`.\n\n- one\n- two\n\nSee [CMS](https://www.cms.gov).");
		form.put("codes", "93015, 99214-25");
		consultant.post(path + "/answer", form);

		ParsedMail mail = until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 2).get(1);
		assertThat(mail.text()).contains("Yes, report", "- one", "- two", "https://www.cms.gov", "Monday to Friday")
			.doesNotContain("**", "](");
		assertThat(mail.html().orElse("")).contains("<strong>Yes</strong>", "<li>one</li>", "Monday to Friday");
		assertThat(consultant.page(path)).contains("<span class=\"chip\">99214-25</span>").doesNotContain("**Yes**");
		consultant.post("/saved-replies/signature", Map.of("signature", ""));
	}

	@Test
	void waitsForASecondReaderWhereARuleAsksForOne() {
		String asker = somebody();
		String number = asked(asker, "second reader");
		String path = "/cases/" + number;
		StaffBrowser consultant = StaffBrowser.signedIn(this.port, "consultant");
		StaffBrowser lead = StaffBrowser.signedIn(this.port, "lead");
		Map<String, Object> form = form(consultant.page(path), "Report 32851.");
		form.put("codes", "32851");

		assertThat(consultant.post(path + "/answer", form).body()).contains("waits for a second reader",
				"32851 belongs to transplants.");
		assertThat(consultant.post(path + "/answer/approve", Map.of()).body())
			.contains("Somebody else has to read your answer");
		assertThat(lead.page("/approvals")).contains(number, "32851 belongs to transplants.");
		assertThat(lead.page("/queue")).contains("Approvals <span class=\"count alarm\">");
		lead.post(path + "/answer/return", Map.of("remark", "Name the donor work too."));
		String returned = consultant.page(path);
		assertThat(returned).contains("returned your answer", "Name the donor work too.", "Report 32851.</textarea>");
		assertThat(MAIL.inbox(asker)).hasSize(1);

		Map<String, Object> better = form(returned, "Report 32851 and the donor work.");
		better.put("codes", "32851");
		consultant.post(path + "/answer", better);
		assertThat(lead.post(path + "/answer/approve", Map.of()).body()).contains("Approved");
		ParsedMail mail = until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 2).get(1);
		assertThat(mail.text()).contains("donor work", "Casey CONSULTANT");
		assertThat(audited(number)).contains("answer.to-second-reader", "answer.returned", "answer.approved");
	}

	@Test
	void tellsOtherSoftwareThatAnAnswerWaits() {
		String asker = somebody();
		String number = asked(asker, "api waits");
		assertThat(send("POST", "/api/v1/cases/" + number + "/answer", "{\"text\":\"Yes.\",\"codes\":[\"32851\"]}",
				"consultant", "a-long-secret")
			.statusCode()).isEqualTo(202);
		assertThat(pendingState(number)).isEqualTo("APPROVAL");
		assertThat(MAIL.inbox(asker)).hasSize(1);
	}

	@Test
	void fillsSavedRepliesForACase() {
		String path = "/cases/" + asked(somebody(), "saved");
		StaffBrowser consultant = StaffBrowser.signedIn(this.port, "consultant");
		consultant.post("/saved-replies",
				Map.of("name", "Greeting zz", "reply", "Dear {{name}}, about {{case}}: {{codes}}"));

		assertThat(consultant.page(path + "/saved-replies?q=greeting+zz&codes=93015"))
			.contains("Dear Pat, about " + path.substring(7) + ": 93015");
		assertThat(StaffBrowser.signedIn(this.port, "lead").page(path + "/saved-replies?q=greeting+zz"))
			.isEqualTo("[]");
		assertThat(consultant.page(path + "/saved-replies?q=quota")).contains("Over quota", "\"refusal\":true");
		assertThat(consultant.post("/saved-replies", Map.of("name", "x", "reply", "{{nonsense}}")).body())
			.contains("There is no placeholder");
	}

}
