package org.caseconsultant;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.caseconsultant.intake.MailState;
import org.caseconsultant.intake.MailboxBalance;
import org.caseconsultant.intake.Reconciliation;
import org.caseconsultant.mail.MessageId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The mailboxes are compared with the store, and what is missing is filed.
 */
class BalanceIT extends Product {

	@Autowired
	private Reconciliation reconciliation;

	@Test
	void filesWhatAnotherClientMovedAway() {
		String known = somebody();
		String moved = somebody();
		MAIL.folder(FAR, "INBOX");
		ask(known, "known", "Is 93015 one code?");
		String id = "<moved." + moved + ">";
		MAIL.putInto(MailServer.CASES, "Processed",
				mail(moved, "moved away", id, "", "Is 93015 one code?").replace("\n", "\r\n")
					.getBytes(StandardCharsets.UTF_8));

		MailboxBalance first = balance();
		MailboxBalance second = balance();

		assertThat(first.recovered()).isOne();
		assertThat(first.line()).contains("cases: seen ", "stored ", "quarantined ", "recovered 1");
		assertThat(second.recovered()).isZero();
		assertThat(settled(new MessageId(id).hash())).isEqualTo(MailState.FILED);
		until(() -> MAIL.inbox(moved), (mails) -> mails.size() == 1);
		assertThat(MAIL.inbox(known)).hasSize(1);
		assertThat(this.database.queryForObject("select count(*) from mailbox_balance", Long.class)).isEqualTo(2);
	}

	private MailboxBalance balance() {
		List<MailboxBalance> balances = this.reconciliation.balanceAll();
		return balances.get(0);
	}

}
