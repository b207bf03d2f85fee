package org.caseconsultant;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.caseconsultant.mail.Envelope;
import org.caseconsultant.mail.ImapMailbox;
import org.caseconsultant.mail.MailReader;
import org.caseconsultant.mail.MailSessions;
import org.caseconsultant.mail.MailSubmission;
import org.caseconsultant.mail.ParsedMail;
import org.caseconsultant.mail.Security;

/**
 * GreenMail on free ports, seen from outside: mail goes in by SMTP and is read by IMAP.
 */
final class MailServer {

	static final String CASES = "cases@caseconsultant.test";

	private final MailSessions sessions = new MailSessions(Optional.empty());

	private final int smtpPort;

	private final int imapPort;

	private GreenMail server;

	MailServer() {
		this.server = started(0, 0);
		this.smtpPort = this.server.getSmtp().getPort();
		this.imapPort = this.server.getImap().getPort();
	}

	private static GreenMail started(int smtpPort, int imapPort) {
		ServerSetup smtp = new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
		ServerSetup imap = new ServerSetup(imapPort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP);
		smtp.setServerStartupTimeout(20_000);
		imap.setServerStartupTimeout(20_000);
		GreenMail server = new GreenMail(new ServerSetup[] { smtp, imap });
		server.withConfiguration(GreenMailConfiguration.aConfig().withSieveIgnoreDetail());
		server.start();
		server.setUser(CASES, CASES, "secret");
		return server;
	}

	int smtpPort() {
		return this.smtpPort;
	}

	int imapPort() {
		return this.imapPort;
	}

	/** Ends all connections; what lay in the mailboxes is gone. */
	void stop() {
		this.server.stop();
	}

	/** Starts again on the same ports. */
	void start() {
		this.server = started(this.smtpPort, this.imapPort);
	}

	void deliver(String sender, String recipient, String mail) {
		deliver(sender, recipient, mail.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
	}

	void deliver(String sender, String recipient, byte[] mail) {
		new MailSubmission(this.sessions,
				new org.caseconsultant.mail.MailServer("127.0.0.1", smtpPort(), Security.NONE, "", ""))
			.send(mail, new Envelope(sender, List.of(recipient)));
	}

	/** Puts a message straight into the mailbox, without the rules of SMTP. */
	void put(byte[] mail) {
		put(CASES, mail);
	}

	void put(String owner, byte[] mail) {
		this.server.setUser(owner, owner, "secret");
		mailbox(owner, "secret").append("INBOX", List.of(mail));
	}

	/** Does to every message of an INBOX what another client could do. */
	void touch(String owner, Consumer<StoredMessage> client) {
		inboxOf(owner).getMessages().forEach(client);
	}

	/** Another client empties an INBOX. */
	void empty(String owner) {
		inboxOf(owner).deleteAllMessages();
	}

	private MailFolder inboxOf(String owner) {
		try {
			return this.server.getManagers()
				.getImapHostManager()
				.getInbox(this.server.getManagers().getUserManager().getUserByEmail(owner));
		}
		catch (FolderException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void putInto(String owner, String folder, byte[] mail) {
		mailbox(owner, "secret").append(folder, List.of(mail));
	}

	void putAll(String owner, List<byte[]> mails) {
		this.server.setUser(owner, owner, "secret");
		mailbox(owner, "secret").append("INBOX", mails);
	}

	List<ParsedMail> inbox(String address) {
		return folder(address, "INBOX");
	}

	List<ParsedMail> folder(String folder) {
		return read(CASES, folder);
	}

	List<ParsedMail> folder(String owner, String folder) {
		this.server.setUser(owner, owner, "secret");
		return read(owner, folder);
	}

	private List<ParsedMail> read(String address, String folder) {
		List<ParsedMail> mails = new ArrayList<>();
		mailbox(address, "secret").messages(folder).forEach((bytes) -> mails.add(new MailReader().read(bytes)));
		return mails;
	}

	private ImapMailbox mailbox(String address, String password) {
		return new ImapMailbox(this.sessions,
				new org.caseconsultant.mail.MailServer("127.0.0.1", imapPort(), Security.NONE, address, password));
	}

}
