package org.caseconsultant.casework;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored views.
 */
interface SavedViewRows extends Repository<SavedView, Long> {

	SavedView save(SavedView view);

	void delete(SavedView view);

	Optional<SavedView> findById(Long id);

	@Query("select v from SavedView v where v.ownerId = :staff or v.shared = true order by v.name, v.savedViewId")
	List<SavedView> visibleTo(long staff);

}
