package org.caseconsultant.casework;

import org.springframework.data.repository.Repository;

/**
 * The stored participants of cases.
 */
interface Participants extends Repository<Participant, Participant.Key> {

	Participant save(Participant participant);

	boolean existsById(Participant.Key key);

}
