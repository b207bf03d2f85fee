package org.caseconsultant.intake.route;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.service.ServiceSupport;
import org.caseconsultant.intake.MailIntake;

/**
 * Lets Camel skip what is stored already, in a mailbox that forbids moving. Elsewhere a
 * known message that still lies in the INBOX is one that a crash left there: it is passed
 * on to be moved again, and not stored twice.
 */
final class MailboxLedger extends ServiceSupport implements IdempotentRepository {

	private final MailIntake intake;

	private final MailboxWatch watch;

	private final Set<String> known = ConcurrentHashMap.newKeySet();

	MailboxLedger(MailIntake intake, MailboxWatch watch) {
		this.intake = intake;
		this.watch = watch;
	}

	@Override
	public boolean add(String key) {
		return !key.equals(MailboxUids.GONE) && !(this.watch.keepsMail() && contains(key));
	}

	/** What is known stays known: the database is asked once. */
	@Override
	public boolean contains(String key) {
		return this.known.contains(key) || (isStored(MessagePlace.parse(key)) && this.known.add(key));
	}

	private boolean isStored(MessagePlace place) {
		return this.intake.isKnown(this.watch.mailbox(), place.uidValidity(), place.uid());
	}

	@Override
	public boolean remove(String key) {
		return true;
	}

	@Override
	public boolean confirm(String key) {
		return true;
	}

	@Override
	public void clear() {
		// the ledger is never cleared
	}

}
