package org.caseconsultant;

import java.util.Map;

import org.caseconsultant.ScriptedSmtp.Step;
import org.caseconsultant.mail.ParsedMail;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mail of ours whose end nobody knows, dead addresses, and senders that do not stop.
 */
class OutcomeIT extends Product {

	@Test
	void stopsWhenTheServerNeverSaysWhetherItTookTheMail() {
		String asker = somebody();
		ParsedMail acknowledgement = ask(asker, "silence", "Is 93015 one code?");
		SMTP.answer(asker, Step.END, ScriptedSmtp.HANG_UP, ScriptedSmtp.HANG_UP, ScriptedSmtp.HANG_UP);

		answer(acknowledgement, "Yes.");
		outgoing(asker, "DUE", 1);
		hurry(asker);
		outgoing(asker, "DUE", 2);
		hurry(asker);

		Map<String, Object> given = outgoing(asker, "FAILED", 3);
		assertThat(String.valueOf(given.get("failure"))).contains("may have arrived");
		assertThat(SMTP.handed(asker)).hasSize(4);
		assertThat(SMTP.handed(asker).get(3).bytes()).isEqualTo(SMTP.handed(asker).get(1).bytes());
		String number = numberIn(acknowledgement.subject());
		until(() -> get("/api/v1/cases?q=" + number).path("items").get(0),
				(item) -> item.path("undelivered").asBoolean());
	}

	@Test
	void keepsAutomaticMailToOneAddressWithinItsLimit() {
		String asker = somebody();
		ask(asker, "one", "Is 93015 one code?");
		Object id = outgoing(asker, "SENT", 1).get("outbox_message_id");
		for (int i = 0; i < 19; i++) {
			this.database.update("insert into outbox_recipient (outbox_message_id, address, state, status_code) "
					+ "values (?, ?, 'ACCEPTED', '')", id, asker);
		}

		MAIL.deliver(asker, MailServer.CASES, mail(asker, "more", "<m." + asker + ">", "", "And 93017?"));

		assertThat(heldBack(asker)).contains("within the hour");
		assertThat(MAIL.inbox(asker)).hasSize(1);
	}

	@Test
	void writesNoAutomaticMailToAnAddressThatDoesNotExist() {
		String asker = somebody();
		ParsedMail acknowledgement = ask(asker, "gone", "Is 93015 one code?");
		SMTP.answer(asker, Step.RECIPIENT, "550 5.1.1 unknown");
		answer(acknowledgement, "Yes.");
		outgoing(asker, "FAILED", 1);

		MAIL.deliver(asker, MailServer.CASES, mail(asker, "again", "<a." + asker + ">", "", "And 93017?"));

		assertThat(heldBack(asker)).contains("does not exist");
		assertThat(MAIL.inbox(asker)).hasSize(1);
	}

	/** Why the acknowledgement of the newest case of an address was not sent. */
	private String heldBack(String asker) {
		return until(() -> this.database.queryForList(
				"select m.failure from outbox_message m join case_message c on c.coding_case_id = m.coding_case_id "
						+ "where c.from_address = ? and m.kind = 'ACKNOWLEDGEMENT' and m.state = 'FAILED'",
				String.class, asker), (found) -> !found.isEmpty())
			.get(0);
	}

	private void hurry(String recipient) {
		this.database.update("update outbox_message set due_at = '2000-01-01 00:00:00' where outbox_message_id = ?",
				outgoing(recipient).get("outbox_message_id"));
	}

}
