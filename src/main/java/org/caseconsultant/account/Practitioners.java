package org.caseconsultant.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The stored practitioners.
 */
interface Practitioners extends Repository<Practitioner, Long> {

	Practitioner save(Practitioner practitioner);

	Optional<Practitioner> findById(Long id);

	Optional<Practitioner> findByAddressKey(String addressKey);

	List<Practitioner> findByPractitionerIdIn(Collection<Long> ids);

	boolean existsByDemoTrue();

}
