package org.caseconsultant.intake;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored pieces of mails.
 */
interface RawMailChunks extends Repository<RawMailChunk, RawMailChunk.Key> {

	RawMailChunk save(RawMailChunk chunk);

	@Query("select c from RawMailChunk c where c.key.receivedMailId = :receivedMailId order by c.key.position")
	List<RawMailChunk> of(long receivedMailId);

	@Query("select c.key.receivedMailId from RawMailChunk c order by c.key.receivedMailId desc")
	List<Long> newest(Limit limit);

	@Query("select c from RawMailChunk c where c.key.receivedMailId = :receivedMailId and c.key.position = 0")
	Optional<RawMailChunk> first(long receivedMailId);

}
