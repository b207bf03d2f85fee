package org.caseconsultant.intake;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The stored identities of mails.
 */
interface MailIdentities extends Repository<MailIdentity, MailIdentity.Key> {

	MailIdentity save(MailIdentity identity);

	Optional<MailIdentity> findById(MailIdentity.Key key);

}
