package org.caseconsultant;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.caseconsultant.ScriptedSmtp.Handed;
import org.caseconsultant.ScriptedSmtp.Step;
import org.caseconsultant.keys.Keyset;
import org.caseconsultant.mail.MailReader;
import org.caseconsultant.mail.ParsedMail;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the SMTP server says decides what becomes of a mail of ours; its bytes and its
 * Message-ID stay the same whatever happens.
 */
class SendingIT extends Product {

	@Autowired
	private Keyset keys;

	@Test
	void sendsTheStoredBytesWithTheRightEnvelope() {
		String asker = somebody();
		ParsedMail acknowledgement = ask(asker, "wire", "Is 93015 one code?");
		assertHandedAsStored(asker, "");

		answer(acknowledgement, "Yes, \u00e9t\u00e9.\n\n.dot first\n\n..two dots\n\n" + "long ".repeat(300));

		outgoing(asker, "SENT", 1);
		until(() -> SMTP.handed(asker), (mails) -> mails.size() == 2);
		assertThat(new String(assertHandedAsStored(asker, MailServer.CASES))).contains("\r\n.dot first")
			.contains("\r\n..two dots");
	}

	private byte[] assertHandedAsStored(String recipient, String reversePath) {
		Map<String, Object> row = outgoing(recipient);
		byte[] stored = this.keys.unseal((byte[]) row.get("rendered"), "outbox:" + row.get("outbox_message_id"));
		List<Handed> mails = SMTP.handed(recipient);
		Handed last = mails.get(mails.size() - 1);
		assertThat(last.bytes()).isEqualTo(stored);
		assertThat(last.reversePath()).isEqualTo(reversePath);
		assertThat(last.recipients()).containsExactly(recipient);
		return stored;
	}

	@Test
	void putsOffWhatTheServerPutsOff() {
		String asker = somebody();
		SMTP.answer(asker, Step.RECIPIENT, "451 4.7.1 <" + asker + "> is greylisted");
		SMTP.answer(asker, Step.END, "452 4.3.1 no room");
		MAIL.deliver(asker, MailServer.CASES, mail(asker, "later", "<q." + asker + ">", "", "Is 93015 one code?"));

		Map<String, Object> first = outgoing(asker, "DUE", 1);
		assertThat(first).containsEntry("status_code", "4.7.1");
		assertThat(wait(first)).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(30));
		hurry(asker);
		Map<String, Object> second = outgoing(asker, "DUE", 2);
		assertThat(second).containsEntry("status_code", "4.3.1");
		assertThat(wait(second)).isBetween(Duration.ofSeconds(100), Duration.ofSeconds(120));
		assertThat(MAIL.inbox(asker)).isEmpty();
		hurry(asker);
		Map<String, Object> third = outgoing(asker, "SENT", 3);

		assertThat(ids(MAIL.inbox(asker), Function.identity())).containsExactly(messageId(third));
		assertThat(ids(SMTP.handed(asker))).hasSize(2).containsOnly(messageId(third));
	}

	@Test
	void showsARefusalOnTheCase() {
		String asker = somebody();
		ParsedMail acknowledgement = ask(asker, "refused", "Is 93015 one code?");
		SMTP.answer(asker, Step.END, "554 5.7.1 not from you");

		answer(acknowledgement, "Yes.");

		assertThat(outgoing(asker, "FAILED", 1)).containsEntry("status_code", "5.7.1");
		assertUndelivered(acknowledgement);
		assertThat(MAIL.inbox(asker)).hasSize(1);
	}

	@Test
	void showsARefusedRecipientOnTheCase() {
		String asker = somebody();
		ParsedMail acknowledgement = ask(asker, "unknown", "Is 93015 one code?");
		SMTP.answer(asker, Step.RECIPIENT, "550 5.1.1 <" + asker + "> unknown");

		answer(acknowledgement, "Yes.");

		assertThat(outgoing(asker, "FAILED", 1)).containsEntry("status_code", "5.1.1");
		assertThat(recipient(asker)).containsEntry("state", "REFUSED").containsEntry("status_code", "5.1.1");
		assertUndelivered(acknowledgement);
	}

	@Test
	void sendsToTheOthersWhenOneRecipientIsRefused() {
		String asker = somebody();
		String other = somebody();
		ParsedMail acknowledgement = answeredTo(asker, other);
		SMTP.answer(other, Step.RECIPIENT, "550 5.1.1 unknown");

		hurry(asker);

		outgoing(asker, "FAILED", 2);
		assertThat(MAIL.inbox(asker)).hasSize(2);
		assertThat(recipient(asker)).containsEntry("state", "ACCEPTED");
		assertThat(recipient(other)).containsEntry("state", "REFUSED").containsEntry("status_code", "5.1.1");
		assertUndelivered(acknowledgement);
	}

	@Test
	void triesOnlyTheRecipientsAgainThatWerePutOff() {
		String asker = somebody();
		String other = somebody();
		answeredTo(asker, other);
		SMTP.answer(other, Step.RECIPIENT, "450 4.2.0 later");

		hurry(asker);
		outgoing(asker, "DUE", 2);
		assertThat(recipient(asker)).containsEntry("state", "ACCEPTED");
		hurry(asker);

		outgoing(asker, "SENT", 3);
		assertThat(MAIL.inbox(asker)).hasSize(2);
		assertThat(MAIL.inbox(other)).hasSize(1);
		assertThat(recipient(other)).containsEntry("state", "ACCEPTED");
	}

	/** An answer that was put off once, to one more recipient than it had. */
	private ParsedMail answeredTo(String asker, String other) {
		ParsedMail acknowledgement = ask(asker, "two", "Is 93015 one code?");
		SMTP.answer(asker, Step.RECIPIENT, "451 4.3.0 later");
		answer(acknowledgement, "Yes.");
		Object id = outgoing(asker, "DUE", 1).get("outbox_message_id");
		this.database.update("insert into outbox_recipient (outbox_message_id, address, state, status_code) "
				+ "values (?, ?, 'DUE', '')", id, other);
		return acknowledgement;
	}

	@Test
	void sendsTheSameMailAgainAfterAHangUp() {
		String asker = somebody();
		ParsedMail acknowledgement = ask(asker, "hang-up", "Is 93015 one code?");
		SMTP.answer(asker, Step.DATA, ScriptedSmtp.HANG_UP);
		SMTP.answer(asker, Step.END, ScriptedSmtp.HANG_UP);

		answer(acknowledgement, "Yes.");
		outgoing(asker, "DUE", 1);
		hurry(asker);
		outgoing(asker, "DUE", 2);
		hurry(asker);

		Map<String, Object> sent = outgoing(asker, "SENT", 3);
		List<Handed> mails = SMTP.handed(asker);
		assertThat(mails).hasSize(3);
		assertThat(mails.get(2).bytes()).isEqualTo(mails.get(1).bytes());
		assertThat(ids(mails).subList(1, 3)).containsOnly(messageId(sent));
		assertThat(MAIL.inbox(asker)).hasSize(2);
	}

	@Test
	void givesUpAfterTheLastAttempt() {
		String asker = somebody();
		ParsedMail acknowledgement = ask(asker, "for ever", "Is 93015 one code?");
		SMTP.answer(asker, Step.END, ScriptedSmtp.HANG_UP, ScriptedSmtp.HANG_UP);
		answer(acknowledgement, "Yes.");
		Object id = outgoing(asker, "DUE", 1).get("outbox_message_id");

		this.database.update("update outbox_message set attempt = 10 where outbox_message_id = ?", id);
		hurry(asker);

		outgoing(asker, "FAILED", 11);
		assertUndelivered(acknowledgement);
	}

	@Test
	void goesOnWhenTheServerIsBack() {
		String asker = somebody();
		ParsedMail acknowledgement = ask(asker, "outage", "Is 93015 one code?");
		SMTP.stop();
		try {
			answer(acknowledgement, "Yes.");
			assertThat(outgoing(asker, "DUE", 1)).containsEntry("status_code", "");
		}
		finally {
			SMTP.start();
		}
		hurry(asker);

		outgoing(asker, "SENT", 2);
		assertThat(MAIL.inbox(asker)).hasSize(2);
	}

	private void assertUndelivered(ParsedMail acknowledgement) {
		String number = numberIn(acknowledgement.subject());
		JsonNode found = until(() -> get("/api/v1/cases?q=" + number).path("items").get(0),
				(item) -> item.path("undelivered").asBoolean());
		assertThat(found.path("status").asString()).isEqualTo("OPEN");
	}

	private Map<String, Object> recipient(String address) {
		return this.database
			.queryForList("select * from outbox_recipient where address = ? order by outbox_recipient_id desc", address)
			.get(0);
	}

	private static Duration wait(Map<String, Object> row) {
		return Duration.between(LocalDateTime.now(ZoneOffset.UTC), time(row.get("due_at")));
	}

	private static LocalDateTime time(Object value) {
		return (value instanceof java.sql.Timestamp stamp) ? stamp.toLocalDateTime() : (LocalDateTime) value;
	}

	/** Lets a mail be due now. */
	private void hurry(String recipient) {
		this.database.update("update outbox_message set due_at = '2000-01-01 00:00:00' where outbox_message_id = ?",
				outgoing(recipient).get("outbox_message_id"));
	}

	private static String messageId(Map<String, Object> row) {
		return String.valueOf(row.get("message_id"));
	}

	private static List<String> ids(List<Handed> mails) {
		return ids(mails, (mail) -> new MailReader().read(mail.bytes()));
	}

	private static <T> List<String> ids(List<T> mails, Function<T, ParsedMail> read) {
		return mails.stream().map(read).map((mail) -> mail.messageId().value()).toList();
	}

}
