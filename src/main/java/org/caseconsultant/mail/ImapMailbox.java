package org.caseconsultant.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;

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
				ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				message.writeTo(bytes);
				messages.add(bytes.toByteArray());
			}
			return messages;
		});
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

	private List<byte[]> within(String folder, int mode, Work work) {
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
	private interface Work {

		List<byte[]> in(Folder open) throws MessagingException, IOException;

	}

}
