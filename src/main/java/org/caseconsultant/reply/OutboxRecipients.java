package org.caseconsultant.reply;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored recipients of mails of ours.
 */
interface OutboxRecipients extends Repository<OutboxRecipient, Long> {

	OutboxRecipient save(OutboxRecipient recipient);

	@Query("select count(r) from OutboxRecipient r, OutboxMessage m where m.outboxMessageId = r.outboxMessageId "
			+ "and r.address = :address and m.kind <> 'ANSWER' and m.createdAt > :since")
	long countAutomatic(String address, Instant since);

	@Query("select count(m) from OutboxMessage m where m.kind <> 'ANSWER' and m.state <> "
			+ "org.caseconsultant.reply.OutboxState.FAILED and m.createdAt > :since")
	long countAutomatic(Instant since);

	List<OutboxRecipient> findByOutboxMessageIdIn(Collection<Long> outboxMessageIds);

}
