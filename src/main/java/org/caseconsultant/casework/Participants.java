package org.caseconsultant.casework;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored participants of cases.
 */
interface Participants extends Repository<Participant, Participant.Key> {

	Participant save(Participant participant);

	Optional<Participant> findById(Participant.Key key);

	@Query("select p.key.addressKey from Participant p where p.key.codingCaseId = :caseId and p.follows = true "
			+ "order by p.key.addressKey")
	List<String> followers(long caseId);

	@Modifying
	@Query("update Participant p set p.follows = false where p.key.codingCaseId = :caseId and p.key.addressKey = :address")
	int unfollow(long caseId, String address);

	boolean existsById(Participant.Key key);

}
