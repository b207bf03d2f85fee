package org.caseconsultant.audit;

import java.time.Clock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records who did what, in the transaction of the deed: no deed without its entry, no
 * entry without its deed. Entries hold ids and words of ours, never an address or text of
 * a mail.
 */
@Service
public class AuditTrail {

	private final AuditEntries entries;

	private final Clock clock;

	AuditTrail(AuditEntries entries, Clock clock) {
		this.entries = entries;
		this.clock = clock;
	}

	/**
	 * Adds an entry.
	 * @param actor id of a staff member such as {@code staff:7}, or {@code system}
	 * @param action what was done, such as {@code case.taken}
	 * @param subject what it was done to, such as {@code CC-000123}
	 * @param detail further ids or words of ours, or empty
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(String actor, String action, String subject, String detail) {
		this.entries.save(new AuditEntry(actor, action, subject, detail, this.clock.instant()));
	}

}
