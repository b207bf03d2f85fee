package org.caseconsultant;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.caseconsultant.ImapProxy.Treatment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mail becomes one case each, whatever the mailbox forbids and whenever the connection
 * breaks.
 */
class MailboxIT extends Product {

	@Autowired
	private CompositeHealthContributor mailboxes;

	@AfterEach
	void everythingIsAllowed() {
		PROXY.treat((command) -> Treatment.PASS);
	}

	@Test
	void takesEachMailOnceFromAMailboxThatForbidsMoving() {
		PROXY.treat(
				(command) -> command.matches("(?i)(UID )?(MOVE|COPY|CREATE)\\b.*") ? Treatment.REFUSE : Treatment.PASS);
		List<String> first = List.of(put(), put(), put());
		first.forEach(this::assertOneCase);
		long fetched = PROXY.count("BODY.PEEK[]");

		String behind = put();
		assertOneCase(behind);

		assertThat(PROXY.count("BODY.PEEK[]")).isEqualTo(fetched + 1);
		assertThat(MAIL.folder(FAR, "INBOX")).hasSize(4);
		first.forEach(this::assertOneCase);
		PROXY.treat((command) -> Treatment.PASS);
		assertOneCase(put());
		until(() -> MAIL.folder(FAR, "INBOX"), List::isEmpty);
		assertThat(PROXY.count("BODY.PEEK[]")).isEqualTo(fetched + 2);
	}

	@Test
	void storesNothingTwiceWhenTheConnectionBreaksBeforeTheMove() {
		PROXY.treat((command) -> {
			boolean move = command.contains("MOVE");
			if (move) {
				PROXY.treat((next) -> Treatment.PASS);
			}
			return move ? Treatment.CUT : Treatment.PASS;
		});
		List<String> askers = List.of(put(), put(), put());

		askers.forEach(this::assertOneCase);

		until(() -> MAIL.folder(FAR, "INBOX"), List::isEmpty);
		askers.forEach(this::assertOneCase);
	}

	@Test
	void takesWhatArrivedDuringAnOutage() {
		PROXY.stop();
		try {
			until(() -> isUp("far"), (up) -> !up);
		}
		finally {
			PROXY.start();
		}
		String asker = put();

		assertOneCase(asker);
		until(() -> isUp("far"), (up) -> up);
	}

	@Test
	void goesOnWhenTheMailServerIsBack() {
		String before = somebody();
		ask(before, "before", "Is 93015 one code?");
		MAIL.stop();
		try {
			until(() -> isUp("cases"), (up) -> !up);
		}
		finally {
			MAIL.start();
		}

		String after = somebody();
		ask(after, "after", "Is 93015 one code?");

		assertThat(MAIL.inbox(after)).hasSize(1);
		assertThat(mailsFrom(before)).isOne();
		assertThat(mailsFrom(after)).isOne();
		until(() -> MAIL.folder("INBOX"), List::isEmpty);
	}

	private boolean isUp(String mailbox) {
		HealthIndicator health = (HealthIndicator) this.mailboxes.getContributor(mailbox);
		return health.health().getStatus().getCode().equals("UP");
	}

	private String put() {
		String asker = somebody();
		MAIL.put(FAR, mail(asker, "far away", "<q." + asker + ">", "", "Is 93015 one code?").replace("\n", "\r\n")
			.getBytes(StandardCharsets.UTF_8));
		return asker;
	}

	private void assertOneCase(String asker) {
		until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 1);
		assertThat(mailsFrom(asker)).isOne();
	}

	/** How many mails from an address are in cases; none is absorbed as a copy. */
	private long mailsFrom(String asker) {
		return this.database.queryForObject("select count(*) from received_mail r where r.message_id_hash in "
				+ "(select m.message_id_hash from case_message m where m.from_address = ?)", Long.class, asker);
	}

}
