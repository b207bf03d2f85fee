package org.caseconsultant.casework;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
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

	@Query("select c.status as status, count(c) as number from CodingCase c group by c.status")
	List<Object[]> countByStatus();

	@Query("select count(c) from CodingCase c where c.assigneeId = :staff and c.status in "
			+ "(org.caseconsultant.casework.CaseStatus.NEW, org.caseconsultant.casework.CaseStatus.OPEN, "
			+ "org.caseconsultant.casework.CaseStatus.WAITING)")
	long countMine(long staff);

	@Query("select count(c) from CodingCase c where c.assigneeId is null and c.status in "
			+ "(org.caseconsultant.casework.CaseStatus.NEW, org.caseconsultant.casework.CaseStatus.OPEN)")
	long countUnassigned();

	@Query("select count(c) from CodingCase c where c.undelivered = true")
	long countUndelivered();

	@Query("select max(c.changedAt) from CodingCase c")
	Optional<java.time.Instant> lastChange();

}
