package org.caseconsultant.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored cases.
 */
interface Cases extends Repository<CodingCase, Long> {

	CodingCase save(CodingCase codingCase);

	Optional<CodingCase> findById(Long id);

	long count();

	List<CodingCase> findByPractitionerIdOrderByCodingCaseIdDesc(long practitionerId, Limit limit);

	@Query("select c from CodingCase c where c.indexDue = true order by c.codingCaseId")
	List<CodingCase> indexDue(Limit limit);

	@Modifying
	@Query("update CodingCase c set c.indexDue = false where c.codingCaseId = :id and c.revision = :revision")
	void indexed(long id, long revision);

	@Query("select c from CodingCase c where c.snoozedUntil <= :now order by c.snoozedUntil")
	List<CodingCase> rested(java.time.Instant now, Limit limit);

	List<CodingCase> findByMergedIntoId(long mergedIntoId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from CodingCase c where c.codingCaseId in :ids order by c.codingCaseId")
	List<CodingCase> locked(Collection<Long> ids);

	@Query("select distinct p.practiceId from CodingCase c, Practitioner p where c.practitionerId = p.practitionerId "
			+ "and c.assigneeId = :staff and c.answeredAt is not null and p.practiceId in :practices")
	Set<Long> practicesAnsweredBy(long staff, Collection<Long> practices);

	CodingCase saveAndFlush(CodingCase codingCase);

	@Query("select max(c.changedAt) from CodingCase c")
	Optional<java.time.Instant> lastChange();

}
