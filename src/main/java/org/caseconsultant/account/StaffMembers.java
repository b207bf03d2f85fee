package org.caseconsultant.account;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The stored staff members.
 */
interface StaffMembers extends Repository<StaffMember, Long> {

	StaffMember save(StaffMember member);

	Optional<StaffMember> findById(Long id);

	Optional<StaffMember> findByEmail(String email);

	List<StaffMember> findAllByOrderByName();

	boolean existsByDemoTrue();

}
