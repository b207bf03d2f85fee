package org.caseconsultant.intake.route;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.component.mail.MailConsumer;
import org.apache.camel.component.mail.MailMessage;
import org.apache.camel.support.DefaultMessage;
import org.caseconsultant.intake.Delivery;
import org.caseconsultant.intake.IntakeSettings;
import org.caseconsultant.intake.MailIntake;
import org.caseconsultant.stage.Failure;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The steps of {@code routes/intake-imap.camel.yaml}: store the bytes and commit, then
 * move the message out of the INBOX.
 */
@Component("imapIntake")
public class ImapIntake {

	private static final Logger log = LoggerFactory.getLogger(ImapIntake.class);

	private static final int ATTEMPTS = 3;

	private final MailIntake intake;

	private final IntakeSettings settings;

	private final Map<String, MailboxWatch> watches = new ConcurrentHashMap<>();

	ImapIntake(MailIntake intake, IntakeSettings settings) {
		this.intake = intake;
		this.settings = settings;
	}

	void watch(MailboxWatch watch) {
		this.watches.put(watch.mailbox(), watch);
	}

	/**
	 * Stores a message unless it is stored already.
	 * @param exchange carries the message as the mail component found it
	 * @param mailbox name of the mailbox
	 * @throws MessagingException if it cannot be fetched; it stays where it is
	 * @throws IOException if it cannot be fetched; it stays where it is
	 */
	public void receive(Exchange exchange, @ExchangeProperty("mailbox") String mailbox)
			throws MessagingException, IOException {
		MessagePlace place = place(exchange);
		IMAPMessage message = place.in(inbox(exchange));
		if (message != null && !this.intake.isKnown(mailbox, place.uidValidity(), place.uid())) {
			this.intake.receive(fetch(message, mailbox, place));
		}
	}

	private Delivery fetch(IMAPMessage message, String mailbox, MessagePlace place)
			throws MessagingException, IOException {
		try {
			long size = message.getSizeLong();
			if (size > this.settings.sizeLimit().toBytes()) {
				return Delivery.tooLarge(mailbox, place.uidValidity(), place.uid(), size, header(message));
			}
			return Delivery.imap(mailbox, place.uidValidity(), place.uid(), bytes(message, size));
		}
		catch (MessagingException | IOException | RuntimeException ex) {
			if (!message.getFolder().isOpen() || watch(mailbox).countFailure(place.key()) < ATTEMPTS) {
				throw ex;
			}
			return Delivery.unfetchable(mailbox, place.uidValidity(), place.uid(), Math.max(0, message.getSizeLong()));
		}
	}

	/** A body that the server refuses or leaves out reads as an empty one. */
	private static byte[] bytes(IMAPMessage message, long size) throws MessagingException, IOException {
		byte[] bytes = message.getMimeStream().readAllBytes();
		if (bytes.length == 0 && size != 0) {
			throw new MessagingException("the server handed out no content");
		}
		return bytes;
	}

	private static byte[] header(IMAPMessage message) throws MessagingException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Enumeration<String> lines = message.getAllHeaderLines();
		while (lines.hasMoreElements()) {
			bytes.writeBytes((lines.nextElement() + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
		}
		bytes.writeBytes("\r\n".getBytes(StandardCharsets.ISO_8859_1));
		return bytes.toByteArray();
	}

	/**
	 * Moves a stored message to the processed folder (RFC 6851, else copy and delete by
	 * UID as in RFC 4315).
	 * @param exchange carries the message
	 * @param mailbox name of the mailbox
	 */
	public void moveToProcessed(Exchange exchange, @ExchangeProperty("mailbox") String mailbox) {
		try {
			IMAPFolder inbox = inbox(exchange);
			IMAPMessage message = place(exchange).in(inbox);
			if (message != null) {
				move(message, inbox, processedFolder(inbox));
				watch(mailbox).allowsMoving();
			}
		}
		catch (MessagingException ex) {
			noteUnmoved(ex, mailbox);
		}
		finally {
			// what Camel looks at after the route must not be read from a message that is
			// gone
			watch(mailbox).outdated();
			exchange.setIn(new DefaultMessage(exchange.getContext()));
		}
	}

	/**
	 * Only the server's word forbids moving; a broken connection says nothing, and the
	 * next poll moves what is stored.
	 */
	private void noteUnmoved(MessagingException thrown, String mailbox) {
		if (thrown instanceof FolderNotFoundException || thrown.getNextException() instanceof CommandFailedException) {
			watch(mailbox).forbidsMoving();
		}
	}

	private Folder processedFolder(IMAPFolder inbox) throws MessagingException {
		Folder processed = inbox.getStore().getFolder(this.settings.processedFolder());
		if (!processed.exists()) {
			processed.create(Folder.HOLDS_MESSAGES);
		}
		return processed;
	}

	private static void move(Message message, IMAPFolder inbox, Folder processed) throws MessagingException {
		Message[] one = { message };
		IMAPStore store = (IMAPStore) inbox.getStore();
		if (store.hasCapability("MOVE")) {
			inbox.moveMessages(one, processed);
			return;
		}
		inbox.copyMessages(one, processed);
		message.setFlag(Flags.Flag.DELETED, true);
		if (store.hasCapability("UIDPLUS")) {
			inbox.expunge(one);
		}
	}

	/**
	 * Notes that a message could not be stored. It stays in the mailbox and is tried
	 * again at the next poll; the messages behind it are not held up.
	 * @param exchange carries what was thrown
	 * @param mailbox name of the mailbox
	 */
	public void failed(Exchange exchange, @ExchangeProperty("mailbox") String mailbox) {
		Exception caught = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
		log.warn("A message of mailbox {} was not stored, it stays there: {}", mailbox,
				(caught != null) ? Failure.describe(caught) : "");
	}

	private MailboxWatch watch(String mailbox) {
		return Objects.requireNonNull(this.watches.get(mailbox));
	}

	private static IMAPFolder inbox(Exchange exchange) {
		MailMessage found = Objects.requireNonNull(exchange.getIn(MailMessage.class));
		return (IMAPFolder) found.getOriginalMessage().getFolder();
	}

	private static MessagePlace place(Exchange exchange) {
		return MessagePlace
			.parse(Objects.requireNonNull(exchange.getProperty(MailConsumer.MAIL_MESSAGE_UID, String.class)));
	}

}
