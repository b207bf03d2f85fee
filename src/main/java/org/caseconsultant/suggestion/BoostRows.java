package org.caseconsultant.suggestion;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The stored boosts.
 */
interface BoostRows extends Repository<BoostRow, Long> {

	BoostRow save(BoostRow row);

	List<BoostRow> findByBoostVersionIdOrderByBoostRowId(long boostVersionId);

}
