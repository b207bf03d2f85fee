package org.caseconsultant.suggestion;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored versions of boosts.
 */
interface BoostVersions extends Repository<BoostVersion, Long> {

	BoostVersion save(BoostVersion version);

	Optional<BoostVersion> findById(long number);

	@Query("select v from BoostVersion v order by v.boostVersionId desc")
	List<BoostVersion> newestFirst();

	@Query("select v from BoostVersion v where v.active = true order by v.boostVersionId")
	List<BoostVersion> active();

}
