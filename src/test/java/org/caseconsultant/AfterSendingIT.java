package org.caseconsultant;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.ScriptedSmtp.Step;
import org.caseconsultant.mail.ParsedMail;
import org.caseconsultant.stage.Stage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of answers: their delivery, another address, what practitioners say.
 */
class AfterSendingIT extends Product {

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("outcomeStage")
	private Stage outcomes;

	private List<String> steps(String recipient) {
		return this.database.queryForList(
				"select step from delivery_event where outbox_message_id = ? " + "order by delivery_event_id",
				String.class, outgoing(recipient).get("outbox_message_id"));
	}

	private static String rateLink(ParsedMail answer, String vote) {
		Matcher link = Pattern.compile("http://desk\\.test(/rate/\\S+\\?vote=" + vote + ")").matcher(answer.text());
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

	@Test
	void keepsEachStepOfADelivery() {
		String asker = somebody();
		ParsedMail acknowledgement = ask(asker, "steps", "Is 93015 one code?");
		SMTP.answer(asker, Step.RECIPIENT, "451 4.7.1 later");
		answer(acknowledgement, "Yes.");
		outgoing(asker, "DUE", 1);
		this.database.update("update outbox_message set due_at = '2000-01-01 00:00:00' where outbox_message_id = ?",
				outgoing(asker).get("outbox_message_id"));
		outgoing(asker, "SENT", 2);

		assertThat(steps(asker)).containsExactly("QUEUED", "PUT_OFF", "ACCEPTED");
		assertThat(StaffBrowser.signedIn(this.port, "consultant").page("/cases/" + numberIn(acknowledgement.subject())))
			.contains("Delivery history", "Put off 4.7.1", "Accepted by the mail server");
	}

	@Test
	void sendsTheSameMailToACorrectedAddress() {
		String asker = somebody();
		String corrected = somebody();
		ParsedMail acknowledgement = ask(asker, "corrected", "Is 93015 one code?");
		String number = numberIn(acknowledgement.subject());
		SMTP.answer(asker, Step.RECIPIENT, "550 5.1.1 unknown");
		answer(acknowledgement, "Yes.");
		Map<String, Object> failed = outgoing(asker, "FAILED", 1);
		assertThat(steps(asker)).containsExactly("QUEUED", "REFUSED");
		StaffBrowser consultant = StaffBrowser.signedIn(this.port, "consultant");
		String path = "/cases/" + number;
		assertThat(consultant.page(path)).contains("The address does not exist or is wrong.", "Corrected address");
		String resend = path + "/deliveries/" + failed.get("outbox_message_id") + "/resend";

		assertThat(consultant.post(resend, Map.of("address", "nowhere")).body()).contains("no address");
		consultant.post(resend, Map.of("address", corrected));

		ParsedMail arrived = until(() -> MAIL.inbox(corrected), (mails) -> mails.size() == 1).get(0);
		assertThat(arrived.messageId().value()).isEqualTo(failed.get("message_id"));
		until(() -> steps(corrected), (steps) -> steps.contains("ACCEPTED"));
		assertThat(get("/api/v1/cases/" + number).path("status").asString()).isEqualTo("RESOLVED");
		assertThat(consultant.post(resend, Map.of("address", corrected)).body()).contains("has got the answer already");

		MAIL.deliver(corrected, MailServer.CASES, mail(corrected, "Re: corrected", "<r." + corrected + ">",
				"In-Reply-To: " + arrived.messageId().value() + "\n", "Thanks from the right address."));
		until(() -> consultant.page(path), (page) -> page.contains("Thanks from the right address."));
	}

	@Test
	void votesOnlyWhenTheButtonIsPressed() {
		String asker = somebody();
		ParsedMail acknowledgement = ask(asker, "useful", "Is 93015 one code?");
		answer(acknowledgement, "Yes.");
		ParsedMail answer = until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 2).get(1);
		StaffBrowser practitioner = new StaffBrowser(this.port);
		String useful = rateLink(answer, "useful");

		assertThat(practitioner.page(useful)).contains("Yes, right and useful").doesNotContain("93015");
		assertThat(rated(acknowledgement)).isNull();
		assertThat(practitioner.form(useful.replaceAll("\\?.*", ""), "vote=useful").body()).contains("Thank you");
		assertThat(rated(acknowledgement)).isTrue();
		assertThat(practitioner.get(useful.replace("/rate/", "/rate/0")).statusCode()).isEqualTo(404);
		String forged = useful.replaceAll("/[a-z2-7]{26}\\?.*", "/" + "a".repeat(26));
		assertThat(practitioner.form(forged, "vote=not").statusCode()).isEqualTo(404);
	}

	@Test
	void reopensACaseWhoseAnswerIsNoHelp() {
		String asker = somebody();
		ParsedMail acknowledgement = ask(asker, "no help", "Is 93015 one code?");
		answer(acknowledgement, "Yes.");
		ParsedMail answer = until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 2).get(1);

		new StaffBrowser(this.port).form(rateLink(answer, "not").replaceAll("\\?.*", ""),
				"vote=not&comment=The+payer+says+93018.");

		String number = numberIn(acknowledgement.subject());
		assertThat(get("/api/v1/cases/" + number).path("status").asString()).isEqualTo("OPEN");
		assertThat(StaffBrowser.signedIn(this.port, "consultant").page("/cases/" + number))
			.contains("not right or not useful", "The payer says 93018.");
	}

	@Test
	void asksOnceWhatBecameOfTheClaim() {
		String asker = somebody();
		ParsedMail acknowledgement = ask(asker, "claim", "Is 93015 one code?");
		answer(acknowledgement, "Yes.");
		until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 2);
		String number = numberIn(acknowledgement.subject());
		this.database.update("update sent_answer set outcome_due_at = '2000-01-01 00:00:00' where coding_case_id = ?",
				Long.valueOf(number.substring(3)));

		this.outcomes.drain();
		this.outcomes.drain();

		List<ParsedMail> mails = until(() -> MAIL.inbox(asker), (all) -> all.size() == 3);
		ParsedMail question = mails.get(2);
		assertThat(question.text()).contains("What became of the claim?", "sent by a machine");
		new StaffBrowser(this.port).form(rateLink(question, "denied").replaceAll("\\?.*", ""), "vote=denied");
		assertThat(StaffBrowser.signedIn(this.port, "consultant").page("/cases/" + number)).contains("claim denied");
	}

	private Boolean rated(ParsedMail acknowledgement) {
		return this.database.queryForObject("select useful from sent_answer where coding_case_id = ?", Boolean.class,
				Long.valueOf(numberIn(acknowledgement.subject()).substring(3)));
	}

}
