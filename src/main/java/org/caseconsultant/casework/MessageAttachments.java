package org.caseconsultant.casework;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The stored attachments of messages.
 */
interface MessageAttachments extends Repository<MessageAttachment, Long> {

	MessageAttachment save(MessageAttachment attachment);

	List<MessageAttachment> findByCaseMessageIdInOrderByPosition(Collection<Long> caseMessageIds);

}
