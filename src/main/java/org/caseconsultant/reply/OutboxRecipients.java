package org.caseconsultant.reply;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The stored recipients of mails of ours.
 */
interface OutboxRecipients extends Repository<OutboxRecipient, Long> {

	OutboxRecipient save(OutboxRecipient recipient);

	List<OutboxRecipient> findByOutboxMessageIdIn(Collection<Long> outboxMessageIds);

}
