package org.caseconsultant.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/**
 * The stored mails.
 */
interface ReceivedMails extends Repository<ReceivedMail, Long> {

	ReceivedMail saveAndFlush(ReceivedMail mail);

	Optional<ReceivedMail> findById(Long id);

	boolean existsByMailboxAndUidValidityAndImapUid(String mailbox, long uidValidity, long imapUid);

	boolean existsByMessageIdHash(String messageIdHash);

	long countByMailboxInAndStateIn(Collection<String> mailboxes, Collection<MailState> states);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
	@Query("select m from ReceivedMail m where m.state = org.caseconsultant.intake.MailState.RECEIVED "
			+ "and m.leaseUntil < :now order by m.receivedMailId")
	List<ReceivedMail> due(Instant now, Limit limit);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
	@Query("select m from ReceivedMail m where m.state = org.caseconsultant.intake.MailState.RECEIVED "
			+ "and m.leaseUntil < :now and m.receivedMailId = :id")
	Optional<ReceivedMail> due(Instant now, long id);

	@Query("select m from ReceivedMail m where m.state in :states and m.receivedMailId < :before "
			+ "order by m.receivedMailId desc")
	List<ReceivedMail> in(Collection<MailState> states, long before, Limit limit);

	@Query("select count(m) from ReceivedMail m where m.state in :states")
	long countIn(Collection<MailState> states);

	@Query("select m.state, count(m) from ReceivedMail m group by m.state")
	List<Object[]> countByState();

}
