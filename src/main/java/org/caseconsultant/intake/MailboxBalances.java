package org.caseconsultant.intake;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The newest account of each mailbox.
 */
interface MailboxBalances extends Repository<MailboxBalance, String> {

	MailboxBalance save(MailboxBalance balance);

	Optional<MailboxBalance> findById(String mailbox);

}
