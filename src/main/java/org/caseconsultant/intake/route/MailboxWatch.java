package org.caseconsultant.intake.route;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.StoreClosedException;
import jakarta.mail.MessagingException;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.component.mail.MailBoxPostProcessAction;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.caseconsultant.stage.Failure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the polls of one mailbox: when it was read last, what went wrong last, and
 * whether it forbids moving. Logs class names only. A mailbox is never given up: after an
 * outage the next poll goes on where the last one stopped.
 */
public final class MailboxWatch implements PollingConsumerPollStrategy, ExceptionHandler, MailBoxPostProcessAction {

	private static final Logger log = LoggerFactory.getLogger(MailboxWatch.class);

	private final String mailbox;

	private final Clock clock;

	private final Instant since;

	private final Map<String, Integer> failures = new ConcurrentHashMap<>();

	private volatile @Nullable Instant lastPoll;

	private volatile @Nullable String lastError;

	private volatile boolean keepsMail;

	private volatile boolean listed;

	private volatile boolean failed;

	private volatile boolean outdated;

	MailboxWatch(String mailbox, Clock clock) {
		this.mailbox = mailbox;
		this.clock = clock;
		this.since = clock.instant();
	}

	/**
	 * The mailbox that is watched.
	 * @return its name
	 */
	public String mailbox() {
		return this.mailbox;
	}

	/**
	 * When the mailbox was last read without an error.
	 * @return UTC, nothing if never
	 */
	public Optional<Instant> lastPoll() {
		return Optional.ofNullable(this.lastPoll);
	}

	/**
	 * Since when it is silent: the last good poll, or the start.
	 * @return UTC
	 */
	public Instant silentSince() {
		return lastPoll().orElse(this.since);
	}

	/**
	 * What went wrong at the last poll.
	 * @return class names, nothing if all went well
	 */
	public Optional<String> lastError() {
		return Optional.ofNullable(this.lastError);
	}

	/**
	 * Whether the mailbox forbids moving, so that only our ledger tells what is known.
	 */
	boolean keepsMail() {
		return this.keepsMail;
	}

	void forbidsMoving() {
		if (!this.keepsMail) {
			this.keepsMail = true;
			log.warn("Mailbox {} does not allow moving; known mails are recognised by the ledger", this.mailbox);
		}
	}

	void allowsMoving() {
		this.keepsMail = false;
	}

	/** Counts how often a message could not be fetched. */
	int countFailure(String key) {
		return this.failures.merge(key, 1, Integer::sum);
	}

	boolean isListed() {
		return this.listed;
	}

	void listed() {
		this.listed = true;
	}

	/** Notes that the open folder counts messages that are gone. */
	void outdated() {
		this.outdated = true;
	}

	/**
	 * Closes the folder after a poll that left it outdated, so that the next one sees it
	 * as it is. Nothing is expunged.
	 */
	@Override
	public void process(Folder folder) throws MessagingException {
		if (this.outdated && folder.isOpen()) {
			folder.close(false);
		}
		this.outdated = false;
	}

	@Override
	public boolean begin(Consumer consumer, Endpoint endpoint) {
		this.listed = false;
		this.failed = false;
		return true;
	}

	@Override
	public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
		if (this.failed) {
			return;
		}
		if (this.lastError != null) {
			log.info("Mailbox {} can be read again", this.mailbox);
		}
		this.lastError = null;
		this.lastPoll = this.clock.instant();
	}

	@Override
	public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception cause) {
		note(cause);
		return false;
	}

	@Override
	public void handleException(Throwable exception) {
		note(exception);
	}

	@Override
	public void handleException(@Nullable String message, Throwable exception) {
		note(exception);
	}

	/**
	 * A message that we moved is gone when Camel flags it: that is as it should be. That
	 * one message could not be stored says nothing about the mailbox.
	 */
	@Override
	public void handleException(@Nullable String message, @Nullable Exchange exchange, Throwable exception) {
		boolean ofOneMessage = exchange != null && exchange.getException() == exception
				&& !(exception instanceof FolderClosedException || exception instanceof StoreClosedException);
		if (!ofOneMessage && !(exception instanceof MessageRemovedException)) {
			note(exception);
		}
	}

	private void note(Throwable exception) {
		String description = Failure.describe(exception);
		if (!description.equals(this.lastError)) {
			log.warn("Mailbox {} could not be read: {}", this.mailbox, description);
		}
		this.lastError = description;
		this.failed = true;
	}

}
