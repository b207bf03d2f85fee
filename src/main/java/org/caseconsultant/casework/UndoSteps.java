package org.caseconsultant.casework;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored undo steps.
 */
interface UndoSteps extends Repository<UndoStep, Long> {

	UndoStep save(UndoStep step);

	Optional<UndoStep> findById(Long id);

	@Modifying
	@Query("delete from UndoStep u where u.madeAt < :before")
	void deleteOlder(Instant before);

}
