package org.caseconsultant.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.caseconsultant.mail.AttachmentText;
import org.caseconsultant.mail.ContentHash;
import org.caseconsultant.mail.MailReader;
import org.caseconsultant.mail.ParsedMail;
import org.caseconsultant.stage.Failure;
import org.caseconsultant.stage.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes stored mails to their place (steps 3 to 5 of the line): claims a row with a
 * lease, reads the stored bytes outside any transaction, settles in a second one. A mail
 * that fails three times goes to quarantine and never stops the next one.
 */
@Service
class Filing {

	private static final Logger log = LoggerFactory.getLogger(Filing.class);

	private static final Duration LEASE = Duration.ofMinutes(5);

	private static final int BATCH = 10;

	private static final int ATTEMPTS = 3;

	private final ReceivedMails mails;

	private final RawMail rawMail;

	private final Settlement settlement;

	private final TransactionTemplate transaction;

	private final Leases leases;

	private final Clock clock;

	private final MailReader reader = new MailReader();

	private final AttachmentText texts = new AttachmentText();

	Filing(ReceivedMails mails, RawMail rawMail, Settlement settlement, TransactionTemplate transaction, Clock clock) {
		this.mails = mails;
		this.rawMail = rawMail;
		this.settlement = settlement;
		this.transaction = transaction;
		this.leases = new Leases(transaction, clock, LEASE);
		this.clock = clock;
	}

	/** Settles some due mails; false when none was due. */
	boolean fileDue() {
		List<Long> claimed = claim((now) -> this.mails.due(now, Limit.of(BATCH)));
		claimed.forEach(this::file);
		return !claimed.isEmpty();
	}

	/** Settles one mail now, unless somebody else is at it. */
	void fileNow(long id) {
		claim((now) -> this.mails.due(now, id).stream().toList()).forEach(this::file);
	}

	private List<Long> claim(Function<Instant, List<ReceivedMail>> due) {
		return this.leases.take(due, ReceivedMail::claimed, ReceivedMail::id);
	}

	private void file(long id) {
		try {
			byte[] bytes = this.rawMail.read(id);
			ParsedMail mail = this.reader.read(bytes);
			String contentHash = ContentHash.of(bytes);
			settleOnce(id, mail, this.texts.of(mail), contentHash);
		}
		catch (RuntimeException | StackOverflowError | OutOfMemoryError ex) {
			log.warn("Mail {} could not be filed: {}", id, Failure.describe(ex));
			this.transaction.executeWithoutResult((status) -> giveUpOrRetry(id, ex));
		}
	}

	/** A copy settled at the same moment breaks a unique key: look again, once. */
	private void settleOnce(long id, ParsedMail mail, List<String> attachmentTexts, String contentHash) {
		try {
			this.settlement.settle(id, mail, attachmentTexts, contentHash);
		}
		catch (DataAccessException ex) {
			log.info("Mail {} is settled again: {}", id, Failure.describe(ex));
			this.settlement.settle(id, mail, attachmentTexts, contentHash);
		}
	}

	private void giveUpOrRetry(long id, Throwable failure) {
		ReceivedMail mail = this.mails.findById(id).orElseThrow();
		if (mail.attempts() >= ATTEMPTS) {
			mail.settle(
					MailState.QUARANTINED, "It could not be filed in " + ATTEMPTS + " attempts ("
							+ failure.getClass().getSimpleName() + "). Retry it, or open it as a case by hand.",
					this.clock.instant());
		}
		else {
			mail.putOff(this.clock.instant().plusSeconds(5));
		}
	}

}
