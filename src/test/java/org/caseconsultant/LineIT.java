package org.caseconsultant;

import java.net.http.HttpResponse;
import java.util.List;

import org.caseconsultant.mail.Classification;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.mail.ParsedMail;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a practitioner's mail to the answer in the inbox, and back.
 */
class LineIT extends Product {

	private static final String EXAMPLE = "Chemo suite. Patient got palonosetron IV push, then carboplatin by push "
			+ "10:05-10:15, then paclitaxel infusion 10:20-13:05, 1 L saline 60 min beforehand. Can I bill 96413 and "
			+ "96409 together? Which is initial? Which J codes?";

	@Test
	void acknowledgesAQuestionWithItsNumberAndNoAdvice() {
		String asker = somebody();

		ParsedMail acknowledgement = ask(asker, "chemo suite", EXAMPLE);

		assertThat(acknowledgement.subject()).matches("Re: chemo suite \\[CC-\\d{6}]");
		assertThat(acknowledgement.inReplyTo().map(MessageId::value)).contains("<q." + asker + ">");
		assertThat(acknowledgement.references()).extracting(MessageId::value).containsExactly("<q." + asker + ">");
		assertThat(acknowledgement.classification()).isEqualTo(Classification.AUTOMATIC);
		assertThat(acknowledgement.text()).contains("96413", "96409", "not advice yet")
			.doesNotContain("96411", "J9045", "modifier");
		assertThat(acknowledgement.html()).isPresent();
	}

	@Test
	void suggestsTheCodesOfTheExampleAndAsksForWhatIsMissing() {
		ParsedMail acknowledgement = ask(somebody(), "chemo suite", EXAMPLE);

		JsonNode found = until(() -> caseOf(acknowledgement), (each) -> !each.path("suggestions").isEmpty());

		assertThat(found.path("suggestions").findValuesAsString("code"))
			.contains("96413", "96415", "96411", "96375", "96361", "J9045", "J9267", "J2469")
			.doesNotContain("96409");
		assertThat(found.path("missingFacts").findValuesAsString("fact")).contains("doses", "setting", "payer",
				"diagnosis");
		assertThat(found.path("findings").toString()).contains("second access site", "96411");
	}

	@Test
	void sendsTheAnswerIntoTheThread() {
		String asker = somebody();
		ParsedMail acknowledgement = ask(asker, "flu shot", "Flu shot IM by the nurse, commercial plan. 90471?");
		String number = numberIn(acknowledgement.subject());

		send("POST", "/api/v1/cases/" + number + "/take", "{}", "consultant", "a-long-secret");
		HttpResponse<String> answered = send("POST", "/api/v1/cases/" + number + "/answer",
				"{\"text\":\"Report **90471** <b>once</b>.\",\"codes\":[\"90471\",\"Z23\"]}", "consultant",
				"a-long-secret");

		assertThat(answered.statusCode()).isEqualTo(200);
		ParsedMail answer = until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 2).get(1);
		assertThat(answer.inReplyTo().map(MessageId::value)).contains("<q." + asker + ">");
		assertThat(answer.subject()).contains("flu shot").contains(number);
		assertThat(answer.text()).contains("Report 90471", "Z23", "starter 2024 Q3", "Casey CONSULTANT, CPC", number,
				"> Flu shot IM", "general coding advice");
		assertThat(answer.html().orElseThrow()).contains("<strong>90471</strong>", "&lt;b&gt;")
			.doesNotContain("<b>once");
		assertThat(answer.classification()).isEqualTo(Classification.PERSON);
		assertThat(get("/api/v1/cases/" + number).path("status").asString()).isEqualTo("RESOLVED");
	}

	@Test
	void sendsTheSameAnswerOnlyOnce() {
		ParsedMail acknowledgement = ask(somebody(), "twice", "Stress test, 93015?");
		String path = "/api/v1/cases/" + numberIn(acknowledgement.subject()) + "/answer";
		String body = "{\"text\":\"Yes.\",\"codes\":[\"93015\"]}";

		send("POST", path, body, "consultant", "a-long-secret");
		HttpResponse<String> again = send("POST", path, body, "consultant", "a-long-secret");

		assertThat(again.statusCode()).isEqualTo(409);
		assertThat(again.body()).contains("sent already");
	}

	@Test
	void sendsTheSameAnswerOnceMoreWhenItDidNotArrive() {
		String asker = somebody();
		String number = numberIn(ask(asker, "bounced", "Stress test, 93015?").subject());
		String body = "{\"text\":\"Yes, once more.\",\"codes\":[\"93015\"]}";
		send("POST", "/api/v1/cases/" + number + "/answer", body, "consultant", "a-long-secret");
		this.database.update("update coding_case set undelivered = true, status = 'OPEN', revision = revision + 1 "
				+ "where coding_case_id = ?", Integer.parseInt(number.substring(3)));

		assertThat(
				send("POST", "/api/v1/cases/" + number + "/answer", body, "consultant", "a-long-secret").statusCode())
			.isEqualTo(200);
		assertThat(
				send("POST", "/api/v1/cases/" + number + "/answer", body, "consultant", "a-long-secret").statusCode())
			.isEqualTo(409);
		until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 3);
	}

	@Test
	void filesAReplyByReferenceAndReopensTheCase() {
		String asker = somebody();
		ParsedMail acknowledgement = ask(asker, "reopen", "Is 93015 one code?");
		String number = numberIn(acknowledgement.subject());
		send("POST", "/api/v1/cases/" + number + "/answer", "{\"text\":\"Yes.\",\"codes\":[]}", "consultant",
				"a-long-secret");

		MAIL.deliver(asker, MailServer.CASES, mail(asker, "something else", "<r." + asker + ">",
				"In-Reply-To: " + acknowledgement.messageId().value() + "\n", "one more thing"));

		JsonNode found = until(() -> get("/api/v1/cases/" + number),
				(each) -> each.path("messages").toString().contains("one more thing"));
		assertThat(found.path("status").asString()).isEqualTo("OPEN");
	}

	@Test
	void filesAReplyToTheTokenAddress() {
		String asker = somebody();
		ParsedMail acknowledgement = ask(asker, "token", "Is 93015 one code?");
		String token = acknowledgement.replyTo().get(0).address();

		MAIL.deliver(asker, token, mail(asker, "a fresh mail", "<t." + asker + ">", "", "by token")
			.replace("To: " + MailServer.CASES, "To: " + token));

		until(() -> caseOf(acknowledgement), (each) -> each.path("messages").toString().contains("by token"));
		assertThat(MAIL.inbox(asker)).hasSize(1);
	}

	@Test
	void keepsStrangersOutOfACase() {
		String asker = somebody();
		String stranger = somebody();
		ParsedMail acknowledgement = ask(asker, "private", "Is 93015 one code?");
		String token = acknowledgement.replyTo().get(0).address();

		MAIL.deliver(stranger, token,
				mail(stranger, "Re: " + acknowledgement.subject(), "<s." + stranger + ">",
						"In-Reply-To: " + acknowledgement.messageId().value() + "\n", "let me in")
					.replace("To: " + MailServer.CASES, "To: " + token));

		ParsedMail own = until(() -> MAIL.inbox(stranger), (mails) -> mails.size() == 1).get(0);
		assertThat(numberIn(own.subject())).isNotEqualTo(numberIn(acknowledgement.subject()));
		assertThat(caseOf(acknowledgement).path("messages").toString()).doesNotContain("let me in");
	}

	@Test
	void movesStoredMailToTheProcessedFolder() {
		String asker = somebody();

		ask(asker, "moved", "Is 93015 one code?");

		assertThat(MAIL.folder("Processed")).extracting(ParsedMail::messageId)
			.contains(new MessageId("<q." + asker + ">"));
		until(() -> MAIL.folder("INBOX"), List::isEmpty);
	}

	@Test
	void findsACaseByItsWords() {
		ParsedMail acknowledgement = ask(somebody(), "search", "About the hedgehogword and 93015.");

		JsonNode page = until(() -> get("/api/v1/cases?q=hedgehogword"), (each) -> !each.path("items").isEmpty());

		assertThat(page.path("items").get(0).path("number").asString()).isEqualTo(numberIn(acknowledgement.subject()));
	}

}
