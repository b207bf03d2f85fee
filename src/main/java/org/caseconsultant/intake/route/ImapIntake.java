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
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.component.mail.MailMessage;
import org.apache.camel.support.DefaultMessage;
import org.caseconsultant.intake.Delivery;
import org.caseconsultant.intake.IntakeSettings;
import org.caseconsultant.intake.MailIntake;
import org.caseconsultant.stage.Failure;
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
		IMAPMessage message = message(exchange);
		UIDFolder folder = (UIDFolder) message.getFolder();
		long uidValidity = folder.getUIDValidity();
		long uid = folder.getUID(message);
		if (!this.intake.isKnown(mailbox, uidValidity, uid)) {
			this.intake.receive(fetch(message, mailbox, uidValidity, uid));
		}
	}

	private Delivery fetch(IMAPMessage message, String mailbox, long uidValidity, long uid)
			throws MessagingException, IOException {
		try {
			long size = message.getSizeLong();
			if (size > this.settings.sizeLimit().toBytes()) {
				return Delivery.tooLarge(mailbox, uidValidity, uid, size, header(message));
			}
			return Delivery.imap(mailbox, uidValidity, uid, message.getMimeStream().readAllBytes());
		}
		catch (MessagingException | IOException | RuntimeException ex) {
			if (!message.getFolder().isOpen() || watch(mailbox).countFailure(uidValidity + "/" + uid) < ATTEMPTS) {
				throw ex;
			}
			return Delivery.unfetchable(mailbox, uidValidity, uid, Math.max(0, message.getSizeLong()));
		}
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
		IMAPMessage message = message(exchange);
		IMAPFolder inbox = (IMAPFolder) message.getFolder();
		try {
			move(message, inbox, processedFolder(inbox));
		}
		catch (MessagingException ex) {
			if (inbox.isOpen() && !message.isExpunged()) {
				watch(mailbox).forbidsMoving();
			}
		}
		finally {
			// what Camel looks at after the route must not be read from a message that is
			// gone
			exchange.setIn(new DefaultMessage(exchange.getContext()));
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

	private static IMAPMessage message(Exchange exchange) {
		return (IMAPMessage) Objects.requireNonNull(exchange.getIn(MailMessage.class)).getOriginalMessage();
	}

}
