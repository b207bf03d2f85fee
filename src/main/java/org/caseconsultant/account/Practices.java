package org.caseconsultant.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The stored practices.
 */
interface Practices extends Repository<Practice, Long> {

	Practice save(Practice practice);

	List<Practice> findByPracticeIdIn(Collection<Long> ids);

	Optional<Practice> findById(Long id);

	Optional<Practice> findByDomain(String domain);

}
