package org.caseconsultant.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.OptionalLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores what arrives (step 2 of the line): raw bytes, SHA-256 and the place in the
 * mailbox, committed before anything else happens to the mail.
 */
@Service
public class MailIntake {

	private static final Logger log = LoggerFactory.getLogger(MailIntake.class);

	private final ReceivedMails mails;

	private final RawMail rawMail;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MailIntake(ReceivedMails mails, RawMail rawMail, TransactionTemplate transaction, ApplicationEventPublisher events,
			Clock clock) {
		this.mails = mails;
		this.rawMail = rawMail;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Tells whether a message of a mailbox is stored already.
	 * @param mailbox name of the mailbox
	 * @param uidValidity UIDVALIDITY of its folder
	 * @param uid UID of the message
	 * @return true if its bytes are committed
	 */
	public boolean isKnown(String mailbox, long uidValidity, long uid) {
		return this.mails.existsByMailboxAndUidValidityAndImapUid(mailbox, uidValidity, uid);
	}

	/**
	 * Stores a mail and commits.
	 * @param delivery the mail
	 * @return row id, nothing if another poller stored it a moment ago
	 */
	public OptionalLong receive(Delivery delivery) {
		try {
			Long id = this.transaction.execute((status) -> store(delivery));
			this.events.publishEvent(new MailReceived());
			return (id != null) ? OptionalLong.of(id) : OptionalLong.empty();
		}
		catch (DataIntegrityViolationException ex) {
			if (!isKnown(delivery)) {
				throw ex;
			}
			log.info("A mail of mailbox {} was stored by another poller", delivery.mailbox());
			return OptionalLong.empty();
		}
	}

	private boolean isKnown(Delivery delivery) {
		Long uidValidity = delivery.uidValidity();
		Long uid = delivery.uid();
		return uidValidity != null && uid != null && isKnown(delivery.mailbox(), uidValidity, uid);
	}

	private long store(Delivery delivery) {
		ReceivedMail mail = this.mails
			.saveAndFlush(new ReceivedMail(delivery, sha256(delivery.bytes()), this.clock.instant()));
		this.rawMail.store(mail.id(), delivery.bytes());
		return mail.id();
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
