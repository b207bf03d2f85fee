package org.caseconsultant.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;

/**
 * Hands single mails to an SMTP server (RFC 5321), outside the outbox: for the demo's
 * practitioners and to try a server out.
 */
public final class MailSubmission {

	private final Session session;

	private final MailServer server;

	/**
	 * Describes a server.
	 * @param sessions makes the session
	 * @param server server, user and password
	 */
	public MailSubmission(MailSessions sessions, MailServer server) {
		this.session = sessions.smtp(server);
		this.server = server;
	}

	/**
	 * Sends a mail.
	 * @param bytes the whole message
	 * @param envelope who it goes to and where failures go
	 * @throws MailboxUnreachable if the server does not answer or refuses
	 */
	public void send(byte[] bytes, Envelope envelope) {
		try (Transport transport = connected()) {
			SealedMimeMessage message = new SealedMimeMessage(this.session, bytes, envelope);
			transport.sendMessage(message, message.getAllRecipients());
		}
		catch (MessagingException ex) {
			throw new MailboxUnreachable(ex);
		}
	}

	/**
	 * Signs in and out again.
	 * @throws MailboxUnreachable if the server does not answer or refuses
	 */
	public void tryOut() {
		try (Transport transport = connected()) {
			transport.isConnected();
		}
		catch (MessagingException ex) {
			throw new MailboxUnreachable(ex);
		}
	}

	private Transport connected() throws MessagingException {
		Transport transport = this.session.getTransport("smtp");
		boolean signsIn = !this.server.username().isEmpty();
		transport.connect(this.server.host(), this.server.port(), signsIn ? this.server.username() : null,
				signsIn ? this.server.password() : null);
		return transport;
	}

}
