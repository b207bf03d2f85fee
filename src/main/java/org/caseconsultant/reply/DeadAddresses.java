package org.caseconsultant.reply;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The stored dead addresses.
 */
interface DeadAddresses extends Repository<DeadAddress, String> {

	DeadAddress save(DeadAddress address);

	Optional<DeadAddress> findById(String addressKey);

}
