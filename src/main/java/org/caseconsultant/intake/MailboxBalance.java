package org.caseconsultant.intake;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * The account of one mailbox: what lies in it, what is stored of it, and where that
 * ended.
 */
@Entity
public class MailboxBalance {

	@Id
	private String mailbox = "";

	private Instant countedAt = Instant.EPOCH;

	private long inInbox;

	private long inProcessed;

	@Column(name = "stored_mails")
	private long stored;

	private long moved;

	private long filed;

	private long quarantined;

	private long refused;

	private long recovered;

	protected MailboxBalance() {
	}

	MailboxBalance(String mailbox, Instant countedAt) {
		this.mailbox = mailbox;
		this.countedAt = countedAt;
	}

	MailboxBalance lying(long newInInbox, long newInProcessed, long newRecovered) {
		this.inInbox = newInInbox;
		this.inProcessed = newInProcessed;
		this.moved = newInProcessed;
		this.recovered = newRecovered;
		return this;
	}

	MailboxBalance ended(long newStored, long newFiled, long newQuarantined, long newRefused) {
		this.stored = newStored;
		this.filed = newFiled;
		this.quarantined = newQuarantined;
		this.refused = newRefused;
		return this;
	}

	/**
	 * The mailbox.
	 * @return its name in the settings
	 */
	public String mailbox() {
		return this.mailbox;
	}

	/**
	 * When it was counted.
	 * @return UTC
	 */
	public Instant countedAt() {
		return this.countedAt;
	}

	/**
	 * How many mails were missing in the store and are filed now.
	 * @return number of mails
	 */
	public long recovered() {
		return this.recovered;
	}

	/**
	 * The account on one line.
	 * @return words and numbers
	 */
	public String line() {
		return this.mailbox + ": seen " + (this.inInbox + this.inProcessed) + " (INBOX " + this.inInbox + "), stored "
				+ this.stored + ", moved " + this.moved + ", filed " + this.filed + ", quarantined " + this.quarantined
				+ ", refused " + this.refused + ", recovered " + this.recovered;
	}

}
