package org.caseconsultant.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.intake.IntakeSettings.Mailbox;
import org.caseconsultant.mail.FolderMessage;
import org.caseconsultant.mail.ImapMailbox;
import org.caseconsultant.mail.MailReader;
import org.caseconsultant.mail.MailSessions;
import org.caseconsultant.mail.MailboxUnreachable;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.stage.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * Compares the folders of a mailbox with the store and files what is missing: mail that
 * another client or a rule moved before we saw it, and mail of a store that was put back.
 * What lies in the INBOX is the next poll's.
 */
@Service
public class Reconciliation {

	private static final Logger log = LoggerFactory.getLogger(Reconciliation.class);

	private static final Duration DAY = Duration.ofDays(1);

	private final IntakeSettings settings;

	private final MailSessions sessions;

	private final ReceivedMails mails;

	private final MailIntake intake;

	private final Filing filing;

	private final MailboxBalances balances;

	private final Clock clock;

	private final MailReader reader = new MailReader();

	Reconciliation(IntakeSettings settings, MailSessions sessions, ReceivedMails mails, MailIntake intake,
			Filing filing, MailboxBalances balances, Clock clock) {
		this.settings = settings;
		this.sessions = sessions;
		this.mails = mails;
		this.intake = intake;
		this.filing = filing;
		this.balances = balances;
		this.clock = clock;
	}

	/**
	 * Balances all mailboxes.
	 * @return one account each, in the order of the settings
	 * @throws MailboxUnreachable if a server does not answer
	 */
	public List<MailboxBalance> balanceAll() {
		return this.settings.mailboxes().stream().map(this::balance).toList();
	}

	/** Balances the mailboxes that were not for a day; there is never more to do. */
	boolean balanceDue() {
		this.settings.mailboxes().stream().filter(this::isDue).forEach(this::balanceIfReachable);
		return false;
	}

	private boolean isDue(Mailbox mailbox) {
		return this.balances.findById(mailbox.name())
			.filter((balance) -> balance.countedAt().plus(DAY).isAfter(this.clock.instant()))
			.isEmpty();
	}

	private void balanceIfReachable(Mailbox mailbox) {
		try {
			log.info("Balance of mailbox {}", balance(mailbox).line());
		}
		catch (RuntimeException ex) {
			log.warn("Mailbox {} could not be balanced: {}", mailbox, Failure.describe(ex));
		}
	}

	private MailboxBalance balance(Mailbox mailbox) {
		ImapMailbox open = new ImapMailbox(this.sessions, mailbox.server());
		long inbox = open.count("INBOX");
		List<FolderMessage> processed = open.list(this.settings.processedFolder());
		long recovered = processed.stream().filter((message) -> isRecovered(mailbox, open, message)).count();
		return this.balances
			.save(new MailboxBalance(mailbox.name(), this.clock.instant()).lying(inbox, processed.size(), recovered)
				.ended(count(mailbox, List.of(MailState.values())), count(mailbox, List.of(MailState.FILED)),
						count(mailbox, List.of(MailState.QUARANTINED)), count(mailbox, List.of(MailState.REFUSED))));
	}

	private long count(Mailbox mailbox, List<MailState> places) {
		return this.mails.countByMailboxInAndStateIn(List.of(mailbox.name(), elsewhere(mailbox)), places);
	}

	/** One message that cannot be had does not keep the others away. */
	private boolean isRecovered(Mailbox mailbox, ImapMailbox open, FolderMessage message) {
		try {
			return recover(mailbox, open, message);
		}
		catch (RuntimeException ex) {
			log.warn("Mailbox {}: the message with UID {} could not be filed: {}", mailbox, message.uid(),
					Failure.describe(ex));
			return false;
		}
	}

	/**
	 * Stores and files a message that the store does not know; true if it did not. One
	 * over the limit is left where it is; an old one opens a case without an
	 * acknowledgement.
	 */
	private boolean recover(Mailbox mailbox, ImapMailbox open, FolderMessage message) {
		if (message.sizeBytes() > this.settings.sizeLimit().toBytes() || isStored(mailbox, message)) {
			return false;
		}
		Optional<byte[]> bytes = open.message(this.settings.processedFolder(), message.uid())
			.filter((found) -> found.length > 0)
			.filter((found) -> !this.mails.existsByMessageIdHash(this.reader.read(found).messageId().hash()));
		boolean isNew = message.arrivedAt().plus(DAY).isAfter(this.clock.instant());
		bytes.map((found) -> Delivery.recovered(elsewhere(mailbox), message.uidValidity(), message.uid(), isNew, found))
			.ifPresent((delivery) -> this.intake.receive(delivery).ifPresent(this.filing::fileNow));
		return bytes.isPresent();
	}

	private boolean isStored(Mailbox mailbox, FolderMessage message) {
		return message.messageId().map(MessageId::hash).filter(this.mails::existsByMessageIdHash).isPresent()
				|| this.intake.isKnown(elsewhere(mailbox), message.uidValidity(), message.uid());
	}

	/** UIDs are numbers of one folder, so another folder is another place. */
	private String elsewhere(Mailbox mailbox) {
		return mailbox.name() + "/" + this.settings.processedFolder();
	}

}
