package org.caseconsultant.casework;

import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored skills.
 */
interface StaffSkills extends Repository<StaffSkill, StaffSkill.Key> {

	StaffSkill save(StaffSkill skill);

	@Query("select s from StaffSkill s where s.key.staffMemberId = :staff")
	List<StaffSkill> of(long staff);

	@Modifying
	@Query("delete from StaffSkill s where s.key.staffMemberId = :staff")
	void deleteOf(long staff);

}
