package org.caseconsultant.reply.saved;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored saved replies.
 */
interface SavedReplyRows extends Repository<SavedReply, Long> {

	SavedReply saveAndFlush(SavedReply reply);

	Optional<SavedReply> findById(Long id);

	@Query("select r from SavedReply r where r.ownerId is null or r.ownerId = :memberId order by r.kind desc, r.name")
	List<SavedReply> of(long memberId);

	void delete(SavedReply reply);

}
