package org.caseconsultant.reply;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The stored steps of mails of ours.
 */
interface DeliveryEvents extends Repository<DeliveryEvent, Long> {

	DeliveryEvent save(DeliveryEvent event);

	List<DeliveryEvent> findByOutboxMessageIdInOrderByDeliveryEventId(Collection<Long> outboxMessageIds);

}
