package org.caseconsultant;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.caseconsultant.ScriptedSmtp.Handed;
import org.caseconsultant.intake.Delivery;
import org.caseconsultant.intake.MailIntake;
import org.caseconsultant.intake.SetAside;
import org.caseconsultant.mail.ParsedMail;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What another process has taken is left alone while its lease runs, and finished once it
 * is over; a mail that cannot be filed ends in quarantine and holds up no other.
 */
class LeasesIT extends Product {

	private static final String RUNNING = "2100-01-01 00:00:00";

	private static final String OVER = "2001-01-01 00:00:00";

	@Autowired
	private MailIntake intake;

	@Autowired
	private SetAside setAside;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void filesAMailOnceItsLeaseIsOver() {
		String asker = somebody();
		long id = taken(asker);

		ask(somebody(), "behind", "Is 93015 one code?");
		assertThat(received(id)).containsEntry("state", "RECEIVED").containsEntry("attempts", 1);
		lease(id, OVER);

		assertThat(until(() -> received(id), (row) -> !row.get("state").equals("RECEIVED")))
			.containsEntry("state", "FILED")
			.containsEntry("attempts", 2);
		until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 1);
	}

	@Test
	void quarantinesAMailThatCannotBeFiled() {
		long id = taken(somebody());
		this.database.update("update raw_mail_chunk set sealed = ? where received_mail_id = ?", new byte[40], id);

		lease(id, OVER);
		ask(somebody(), "behind", "Is 93015 one code?");
		Map<String, Object> mail = until(() -> {
			this.database.update("update received_mail set lease_until = ? where received_mail_id = ? and attempts < 3",
					OVER, id);
			return received(id);
		}, (row) -> row.get("state").equals("QUARANTINED"));

		assertThat(mail).containsEntry("attempts", 3);
		assertThat(String.valueOf(mail.get("reason"))).contains("could not be filed in 3 attempts");
		assertThat(this.setAside.read(id).from()).isEmpty();
	}

	/** A mail that was stored and then taken by a process that is not there. */
	private long taken(String asker) {
		byte[] bytes = mail(asker, "taken", "<q." + asker + ">", "", "Is 93015 one code?")
			.getBytes(StandardCharsets.UTF_8);
		return this.transaction.execute((status) -> {
			long id = this.intake.receive(Delivery.imap("elsewhere", 78, System.nanoTime(), bytes)).orElseThrow();
			this.database.update("update received_mail set attempts = 1 where received_mail_id = ?", id);
			lease(id, RUNNING);
			return id;
		});
	}

	private void lease(long id, String until) {
		this.database.update("update received_mail set lease_until = ? where received_mail_id = ?", until, id);
	}

	private Map<String, Object> received(long id) {
		return this.database.queryForMap("select * from received_mail where received_mail_id = ?", id);
	}

	@Test
	void readsAQuestionOnceItsLeaseIsOver() {
		long caseId = caseId(ask(somebody(), "read again", "Is 93015 one code?"));
		until(() -> run(caseId), (row) -> row.get("state").equals("READY"));
		this.database.update(
				"update suggestion_run set state = 'DUE', reading = '', lease_until = ? " + "where coding_case_id = ?",
				RUNNING, caseId);

		long other = caseId(ask(somebody(), "behind", "Is 93015 one code?"));
		until(() -> run(other), (row) -> row.get("state").equals("READY"));
		assertThat(run(caseId)).containsEntry("state", "DUE");
		this.database.update("update suggestion_run set lease_until = ? where coding_case_id = ?", OVER, caseId);

		Map<String, Object> read = until(() -> run(caseId), (row) -> row.get("state").equals("READY"));
		assertThat(String.valueOf(read.get("reading"))).contains("93015");
	}

	private Map<String, Object> run(long caseId) {
		return this.database.queryForMap("select * from suggestion_run where coding_case_id = ?", caseId);
	}

	private static long caseId(ParsedMail acknowledgement) {
		return Long.parseLong(numberIn(acknowledgement.subject()).replaceAll("\\D", ""));
	}

	@Test
	void sendsAMailAgainOnceItsLeaseIsOver() {
		String asker = somebody();
		ask(asker, "send again", "Is 93015 one code?");
		Object id = outgoing(asker, "SENT", 1).get("outbox_message_id");
		this.database.update("update outbox_recipient set state = 'DUE' where outbox_message_id = ?", id);
		this.database.update("update outbox_message set state = 'SENDING', sent_at = null, lease_until = ? "
				+ "where outbox_message_id = ?", RUNNING, id);

		ask(somebody(), "behind", "Is 93015 one code?");
		assertThat(SMTP.handed(asker)).hasSize(1);
		this.database.update("update outbox_message set lease_until = ? where outbox_message_id = ?", OVER, id);

		outgoing(asker, "SENT", 2);
		List<Handed> mails = SMTP.handed(asker);
		assertThat(mails).hasSize(2);
		assertThat(mails.get(1).bytes()).isEqualTo(mails.get(0).bytes());
	}

}
