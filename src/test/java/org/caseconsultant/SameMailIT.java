package org.caseconsultant;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.caseconsultant.intake.Delivery;
import org.caseconsultant.intake.MailIntake;
import org.caseconsultant.intake.MailState;
import org.caseconsultant.mail.MailReader;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.mail.ParsedMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is one mail and what is two: copies, pollers at the same time, missing ids, mails
 * that overtake each other.
 */
class SameMailIT extends Product {

	@Autowired
	private MailIntake intake;

	@Test
	void makesOneCaseOfAMailToTwoOfOurAddressesAndNotesBoth() {
		String asker = somebody();
		String id = "<two." + asker + ">";
		byte[] mail = bytes(mail(asker, "to both", id, "Cc: " + FAR + "\n", "Is 93015 one code?"));

		MAIL.put(mail);
		MAIL.put(FAR, mail);

		List<Map<String, Object>> rows = until(() -> rows(id),
				(found) -> found.size() == 2 && found.stream().noneMatch((row) -> row.containsValue("RECEIVED")));
		assertThat(rows).extracting((row) -> row.get("mailbox")).containsExactlyInAnyOrder("cases", "far");
		assertThat(rows).extracting((row) -> row.get("state")).containsExactlyInAnyOrder("FILED", "ABSORBED");
		assertThat(messages(id)).isOne();
		until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 1);
	}

	@Test
	void storesACompleteMailOnceWhenTwoPollersFindItAtTheSameTime() throws InterruptedException, ExecutionException {
		ExecutorService pollers = Executors.newFixedThreadPool(2);
		try {
			for (int i = 0; i < 20; i++) {
				String id = "<both." + somebody() + ">";
				Delivery delivery = Delivery.imap("twice", 80, i + 1,
						bytes(mail(somebody(), "race", id, "Auto-Submitted: auto-generated\n", "body " + i)));
				Callable<OptionalLong> poll = () -> this.intake.receive(delivery);
				List<OptionalLong> stored = new ArrayList<>();
				for (Future<OptionalLong> each : pollers.invokeAll(List.of(poll, poll))) {
					stored.add(each.get());
				}
				assertThat(stored).filteredOn(OptionalLong::isPresent).hasSize(1);
			}
		}
		finally {
			pollers.shutdownNow();
		}
		assertThat(this.database.queryForObject(
				"select count(*) from received_mail m join raw_mail_chunk c on c.received_mail_id = m.received_mail_id "
						+ "where m.mailbox = 'twice'",
				Long.class))
			.isEqualTo(20);
		assertThat(
				this.database.queryForObject("select count(*) from received_mail where mailbox = 'twice'", Long.class))
			.isEqualTo(20);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Message-ID: \n", "Message-ID: <>\n", "Message-ID: no id at all\n",
			"Message-ID: <a b@c>\n", "Message-ID: <<x@y>>\n" })
	void givesEveryMailAnIdThatStaysTheSame(String field) {
		String from = somebody();
		byte[] mail = bytes(mail(from, "no id", "", "", "Is 93015 right? " + from).replace("Message-ID: \n", field));

		MAIL.put(mail);

		String hash = new MailReader().read(mail).messageId().hash();
		assertThat(settled(hash)).isEqualTo(MailState.FILED);
		until(() -> MAIL.inbox(from), (mails) -> mails.size() == 1);
		this.intake.receive(Delivery.imap("again", 81, System.nanoTime(), mail));
		until(() -> this.database.queryForList("select state from received_mail where message_id_hash = ?",
				String.class, hash), (states) -> states.contains("ABSORBED"));
	}

	@Test
	void joinsAMailToTheOneThatOvertookIt() {
		String asker = somebody();
		String first = "<first." + asker + ">";
		String second = "<second." + asker + ">";

		MAIL.put(bytes(mail(asker, "WG: AW: overtaken", second, "In-Reply-To: " + first + "\n", "And 93017?")));
		ParsedMail acknowledgement = until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 1).get(0);
		MAIL.put(bytes(mail(asker, "overtaken", first, "", "Is 93015 one code?")));

		until(() -> caseOf(acknowledgement).path("messages"), (messages) -> messages.toString().contains("93015 one"));
		assertThat(messages(first) + messages(second)).isEqualTo(2);
		assertThat(MAIL.inbox(asker)).hasSize(1);
	}

	@Test
	void recognisesAMailUnderANewUidValidity() {
		String asker = somebody();
		String id = "<q." + asker + ">";
		byte[] again = bytes(mail(asker, "renumbered", id, "", "Is 93015 one code?"));
		MAIL.put(again);
		until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 1);

		this.intake.receive(Delivery.imap("cases", 4_000_000_000L, System.nanoTime(), again));

		until(() -> rows(id), (found) -> found.size() == 2 && found.toString().contains("ABSORBED"));
		assertThat(messages(id)).isOne();
		assertThat(MAIL.inbox(asker)).hasSize(1);
	}

	private List<Map<String, Object>> rows(String messageId) {
		return this.database.queryForList("select mailbox, state from received_mail where message_id_hash = ?",
				new MessageId(messageId).hash());
	}

	private long messages(String messageId) {
		return this.database.queryForObject("select count(*) from case_message where message_id_hash = ?", Long.class,
				new MessageId(messageId).hash());
	}

	private static byte[] bytes(String mail) {
		return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
	}

}
