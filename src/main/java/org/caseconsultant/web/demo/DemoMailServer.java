package org.caseconsultant.web.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.caseconsultant.mail.Envelope;
import org.caseconsultant.mail.ImapMailbox;
import org.caseconsultant.mail.MailServer;
import org.caseconsultant.mail.MailSessions;
import org.caseconsultant.mail.MailSubmission;
import org.caseconsultant.mail.MailboxUnreachable;
import org.caseconsultant.mail.Security;
import org.caseconsultant.stage.Failure;
import org.caseconsultant.start.UnusableSetting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The embedded mail server of the demo, on loopback. It keeps mail in memory only, so the
 * mailboxes are written to files every second and read back at the next start.
 */
@Component
@Profile("demo")
@ConditionalOnProperty("caseconsultant.serve")
@EnableConfigurationProperties(DemoSettings.class)
class DemoMailServer implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(DemoMailServer.class);

	private final DemoSettings settings;

	private final MailSessions sessions;

	private final MailboxFiles files;

	private final GreenMail server;

	private final Map<String, Integer> kept = new HashMap<>();

	DemoMailServer(DemoSettings settings, MailSessions sessions) {
		this.settings = settings;
		this.sessions = sessions;
		this.files = new MailboxFiles(Path.of(settings.folder()));
		this.server = start(settings);
		DemoPerson.all().forEach(this::restore);
	}

	private static GreenMail start(DemoSettings settings) {
		ServerSetup imap = new ServerSetup(settings.imapPort(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP);
		ServerSetup smtp = new ServerSetup(settings.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
		imap.setServerStartupTimeout(10_000);
		smtp.setServerStartupTimeout(10_000);
		GreenMail server = new GreenMail(new ServerSetup[] { imap, smtp });
		server.withConfiguration(
				com.icegreen.greenmail.configuration.GreenMailConfiguration.aConfig().withSieveIgnoreDetail());
		try {
			server.start();
		}
		catch (RuntimeException ex) {
			throw new UnusableSetting("caseconsultant.demo.imap-port", "the embedded mail server cannot use the ports "
					+ settings.imapPort() + " and " + settings.smtpPort() + "; set others");
		}
		return server;
	}

	private void restore(DemoPerson person) {
		this.server.setUser(person.address(), person.address(), person.password());
		List<byte[]> mails = this.files.load(person.address());
		mailbox(person).append("INBOX", mails);
		this.kept.put(person.address(), mails.size());
	}

	/** Writes what came in since the last time. */
	@Scheduled(fixedDelay = 1000)
	void keep() {
		try {
			DemoPerson.all().forEach(this::keep);
		}
		catch (MailboxUnreachable ex) {
			log.warn("The demo mailboxes were not kept: {}", Failure.describe(ex));
		}
	}

	private synchronized void keep(DemoPerson person) {
		List<byte[]> mails = inbox(person);
		if (mails.size() != this.kept.getOrDefault(person.address(), 0)) {
			this.files.replace(person.address(), mails);
			this.kept.put(person.address(), mails.size());
		}
	}

	/** Reads a mailbox over IMAP, oldest mail first. */
	List<byte[]> inbox(DemoPerson person) {
		return new ArrayList<>(mailbox(person).messages("INBOX"));
	}

	/** Sends a mail over SMTP, like any mail program. */
	void send(DemoPerson author, String recipient, byte[] mail) {
		MailServer smtp = new MailServer("127.0.0.1", this.settings.smtpPort(), Security.NONE, "", "");
		new MailSubmission(this.sessions, smtp).send(mail, new Envelope(author.address(), List.of(recipient)));
	}

	private ImapMailbox mailbox(DemoPerson person) {
		return new ImapMailbox(this.sessions, person.imap(this.settings));
	}

	@Override
	public void destroy() {
		keep();
		this.server.stop();
	}

}
