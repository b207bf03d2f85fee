package org.caseconsultant;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.Outcome;
import org.caseconsultant.intake.MailState;
import org.caseconsultant.intake.ReceivedMail;
import org.caseconsultant.intake.SetAside;
import org.caseconsultant.mail.MailAddress;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.mail.ParsedMail;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose case it is, who can write into it, who is answered, and who never is.
 */
class WhoBelongsIT extends Product {

	@Autowired
	private SetAside setAside;

	@Autowired
	private Accounts accounts;

	@Test
	void opensANewCaseForAGuessedToken() {
		String asker = somebody();
		String stranger = somebody();
		ParsedMail acknowledgement = ask(asker, "guessed", "Is 93015 one code?");
		String token = acknowledgement.replyTo().get(0).address();
		String guessed = token.replaceFirst("[a-z0-9]@", token.contains("0@") ? "1@" : "0@");

		MAIL.deliver(stranger, token, mail(stranger, "hello", "<g." + stranger + ">", "", "let me in")
			.replace("To: " + MailServer.CASES, "To: " + guessed));

		ParsedMail own = until(() -> MAIL.inbox(stranger), (mails) -> mails.size() == 1).get(0);
		assertThat(numberIn(own.subject())).isNotEqualTo(numberIn(acknowledgement.subject()));
		assertThat(MAIL.inbox(asker)).hasSize(1);
		assertThat(caseOf(acknowledgement).path("messages").toString()).doesNotContain("let me in");
	}

	@Test
	void keepsTheAskerWhenSomebodyInTheCopyAnswers() {
		String asker = somebody();
		String colleague = somebody();
		MAIL.deliver(asker, MailServer.CASES,
				mail(asker, "copied", "<q." + asker + ">", "Cc: " + colleague + "\n", "Is 93015 one code?"));
		ParsedMail acknowledgement = until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 1).get(0);
		String owner = owner(acknowledgement);

		MAIL.deliver(colleague, MailServer.CASES, mail(colleague, "Re: copied", "<c." + colleague + ">",
				"In-Reply-To: <q." + asker + ">\n", "The nurse was present."));
		until(() -> caseOf(acknowledgement), (found) -> found.toString().contains("nurse was present"));

		assertThat(owner(acknowledgement)).isEqualTo(owner);
		assertThat(MAIL.inbox(colleague)).isEmpty();
		answer(acknowledgement, "Yes.");
		ParsedMail answer = until(() -> MAIL.inbox(colleague), (mails) -> mails.size() == 1).get(0);
		assertThat(answer.inReplyTo().map(MessageId::value)).contains("<c." + colleague + ">");
		assertThat(answer.to()).extracting(MailAddress::address).doesNotContain(MailServer.CASES);
	}

	private String owner(ParsedMail acknowledgement) {
		return this.database.queryForObject(
				"select p.address from practitioner p join coding_case c on c.practitioner_id = p.practitioner_id "
						+ "where c.coding_case_id = ?",
				String.class, Integer.parseInt(numberIn(acknowledgement.subject()).substring(3)));
	}

	@Test
	void answersNoSpam() {
		String from = somebody();
		String id = "<spam." + from + ">";

		MAIL.put(bytes(mail(from, "cheap codes", id,
				"List-Id: <offers.example.org>\nPrecedence: bulk\nX-Spam-Flag: YES\n", "Buy now.")));

		assertThat(settled(new MessageId(id).hash())).isIn(MailState.REVIEW, MailState.SET_ASIDE);
		ask(somebody(), "behind", "Is 93015 one code?");
		assertThat(MAIL.inbox(from)).isEmpty();
	}

	@Test
	void showsAQuarantinedMailWithItsCauseAndTriesOrDiscardsIt() {
		String id = "<q." + somebody() + ">";
		byte[] mail = bytes("To: " + MailServer.CASES + "\nSubject: who\nMessage-ID: " + id + "\n\nIs 93015 right?\n");
		StaffMember lead = this.accounts.staffMember("lead@caseconsultant.test").orElseThrow();
		MAIL.put(mail);
		settled(new MessageId(id).hash());

		ReceivedMail shown = quarantined(id);
		assertThat(shown.reason()).contains("no sender");
		assertThat(this.setAside.read(shown.id()).text()).contains("93015");
		assertThat(this.setAside.retry(shown.id(), lead)).isEqualTo(Outcome.done());
		assertThat(settled(new MessageId(id).hash())).isEqualTo(MailState.QUARANTINED);
		assertThat(this.setAside.discard(shown.id(), lead)).isEqualTo(Outcome.done());
		assertThat(this.setAside.find(shown.id()).map(ReceivedMail::state)).contains(MailState.DISCARDED);
		assertThat(this.setAside.read(shown.id()).text()).contains("93015");
	}

	private ReceivedMail quarantined(String messageId) {
		long id = this.database.queryForObject("select received_mail_id from received_mail where message_id_hash = ?",
				Long.class, new MessageId(messageId).hash());
		return this.setAside.list(Set.of(MailState.QUARANTINED), Long.MAX_VALUE)
			.stream()
			.filter((mail) -> mail.id() == id)
			.findFirst()
			.orElseThrow();
	}

	private static byte[] bytes(String mail) {
		return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
	}

}
