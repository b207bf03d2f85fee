package org.caseconsultant.casework;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored notices.
 */
interface StaffNotices extends Repository<StaffNotice, Long> {

	StaffNotice save(StaffNotice notice);

	List<StaffNotice> findByStaffMemberIdOrderByStaffNoticeIdDesc(long staffMemberId, Limit limit);

	long countByStaffMemberIdAndSeenFalse(long staffMemberId);

	@Modifying
	@Query("update StaffNotice n set n.seen = true where n.staffMemberId = :staff and n.seen = false")
	void allSeen(long staff);

	@Modifying
	@Query("update StaffNotice n set n.seen = true where n.staffMemberId = :staff and n.seen = false "
			+ "and n.codingCaseId = :caseId")
	void seen(long staff, long caseId);

}
