package org.caseconsultant.audit;

import org.springframework.data.repository.Repository;

/**
 * The stored audit entries: no way to change or remove one.
 */
interface AuditEntries extends Repository<AuditEntry, Long> {

	AuditEntry save(AuditEntry entry);

	long count();

}
