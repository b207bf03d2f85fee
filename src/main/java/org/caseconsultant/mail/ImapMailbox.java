package org.caseconsultant.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.imap.IMAPFolder;

/**
 * A mailbox seen from its owner's side: reads a folder and puts messages into it. Opens a
 * connection for each call.
 */
public final class ImapMailbox {

	private final Session session;

	private final MailServer server;

	/**
	 * Describes a mailbox.
	 * @param sessions makes the session
	 * @param server server, user and password
	 */
	public ImapMailbox(MailSessions sessions, MailServer server) {
		this.session = sessions.imap(server);
		this.server = server;
	}

	/**
	 * Reads all messages of a folder.
	 * @param folder its name, such as INBOX
	 * @return raw messages, oldest first; empty if there is no such folder
	 * @throws MailboxUnreachable if the server does not answer or refuses
	 */
	public List<byte[]> messages(String folder) {
		return within(folder, Folder.READ_ONLY, (open) -> {
			List<byte[]> messages = new ArrayList<>();
			for (Message message : open.getMessages()) {
				add(message, messages);
			}
			return messages;
		});
	}

	/** A message that another client takes away meanwhile is no longer in the folder. */
	private static void add(Message message, List<byte[]> messages) throws MessagingException, IOException {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			message.writeTo(bytes);
			messages.add(bytes.toByteArray());
		}
		catch (MessageRemovedException gone) {
			// what is no longer in the folder is not listed
		}
	}

	/**
	 * Puts messages into a folder.
	 * @param folder its name, such as INBOX
	 * @param raw raw messages
	 * @throws MailboxUnreachable if the server does not answer or refuses
	 */
	public void append(String folder, List<byte[]> raw) {
		within(folder, Folder.READ_WRITE, (open) -> {
			for (byte[] bytes : raw) {
				Message message = new MimeMessage(this.session, new ByteArrayInputStream(bytes));
				open.appendMessages(new Message[] { message });
			}
			return List.of();
		});
	}

	/**
	 * Signs in and out again.
	 * @throws MailboxUnreachable if the server does not answer or refuses
	 */
	public void tryOut() {
		within("INBOX", Folder.READ_ONLY, (open) -> List.of());
	}

	/**
	 * Lists the messages of a folder without reading them, and without their envelopes: a
	 * server may be unable to make one of a broken mail.
	 * @param folder its name, such as INBOX
	 * @return oldest first; empty if there is no such folder
	 * @throws MailboxUnreachable if the server does not answer or refuses
	 */
	public List<FolderMessage> list(String folder) {
		return within(folder, Folder.READ_ONLY, (open) -> {
			FetchProfile profile = new FetchProfile();
			profile.add(UIDFolder.FetchProfileItem.UID);
			profile.add(FetchProfile.Item.SIZE);
			profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
			profile.add("Message-ID");
			Message[] messages = open.getMessages();
			open.fetch(messages, profile);
			List<FolderMessage> found = new ArrayList<>();
			for (Message message : messages) {
				described(message, (UIDFolder) open).ifPresent(found::add);
			}
			return found;
		});
	}

	private static Optional<FolderMessage> described(Message message, UIDFolder folder) throws MessagingException {
		try {
			String[] ids = message.getHeader("Message-ID");
			Date arrived = message.getReceivedDate();
			return Optional.of(new FolderMessage(folder.getUIDValidity(), folder.getUID(message),
					(ids != null && ids.length > 0) ? MessageId.parse(ids[0]) : Optional.empty(), message.getSize(),
					(arrived != null) ? arrived.toInstant() : Instant.EPOCH));
		}
		catch (MessageRemovedException gone) {
			return Optional.empty();
		}
	}

	/**
	 * Counts the messages of a folder.
	 * @param folder its name, such as INBOX
	 * @return how many; 0 if there is no such folder
	 * @throws MailboxUnreachable if the server does not answer or refuses
	 */
	public int count(String folder) {
		return within(folder, Folder.READ_ONLY, (open) -> List.of(open.getMessageCount())).stream()
			.findFirst()
			.orElse(0);
	}

	/**
	 * Reads one message, and does not mark it as read.
	 * @param folder its folder
	 * @param uid UID of the message
	 * @return raw message; nothing if it is gone
	 * @throws MailboxUnreachable if the server does not answer or refuses
	 */
	public Optional<byte[]> message(String folder, long uid) {
		return within(folder, Folder.READ_ONLY, (open) -> {
			Message message = ((UIDFolder) open).getMessageByUID(uid);
			if (message == null) {
				return List.<byte[]>of();
			}
			List<byte[]> read = new ArrayList<>();
			add(message, read);
			return read;
		}).stream().findFirst();
	}

	private <T> List<T> within(String folder, int mode, Work<T> work) {
		try (Store store = this.session.getStore("imap")) {
			store.connect(this.server.host(), this.server.port(), this.server.username(), this.server.password());
			Folder opened = store.getFolder(folder);
			if (!opened.exists()) {
				return List.of();
			}
			try (Folder open = opened) {
				open.open(mode);
				return work.in(open);
			}
		}
		catch (MessagingException | IOException ex) {
			throw new MailboxUnreachable(ex);
		}
	}

	/**
	 * What is done in an open folder.
	 */
	private interface Work<T> {

		List<T> in(Folder open) throws MessagingException, IOException;

	}

}
