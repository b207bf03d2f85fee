package org.caseconsultant.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The stored blocked senders.
 */
interface BlockedSenders extends Repository<BlockedSender, Long> {

	BlockedSender save(BlockedSender sender);

	void delete(BlockedSender sender);

	Optional<BlockedSender> findById(Long id);

	boolean existsByAddressKeyIn(Collection<String> keys);

	List<BlockedSender> findAllByOrderByAddressKey();

}
