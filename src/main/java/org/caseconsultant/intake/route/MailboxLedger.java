package org.caseconsultant.intake.route;

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

	MailboxLedger(MailIntake intake, MailboxWatch watch) {
		this.intake = intake;
		this.watch = watch;
	}

	@Override
	public boolean add(String key) {
		return !(this.watch.keepsMail() && contains(key));
	}

	@Override
	public boolean contains(String key) {
		int slash = key.indexOf('/');
		return this.intake.isKnown(this.watch.mailbox(), Long.parseLong(key.substring(0, slash)),
				Long.parseLong(key.substring(slash + 1)));
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
