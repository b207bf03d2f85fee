package org.caseconsultant.suggestion;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored precedents.
 */
interface StoredPrecedents extends Repository<StoredPrecedent, Long> {

	StoredPrecedent save(StoredPrecedent precedent);

	Optional<StoredPrecedent> findById(Long caseId);

	long count();

	@Query("select p from StoredPrecedent p where p.indexDue = true order by p.codingCaseId")
	List<StoredPrecedent> indexDue(Limit limit);

	@Modifying
	@Query("update StoredPrecedent p set p.indexDue = false where p.codingCaseId = :id and p.revision = :revision")
	void indexed(long id, long revision);

	@Modifying
	@Query("delete from StoredPrecedent p where p.codingCaseId = :id and p.revision = :revision")
	void takenOut(long id, long revision);

}
