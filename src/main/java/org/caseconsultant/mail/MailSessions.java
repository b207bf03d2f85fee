package org.caseconsultant.mail;

import java.util.Optional;
import java.util.Properties;

import javax.net.ssl.SSLSocketFactory;

import jakarta.mail.Session;

/**
 * Makes Jakarta Mail sessions that verify certificates and host names, never wait for
 * ever, and fetch a message in one round trip. Thread-safe.
 */
public final class MailSessions {

	private static final String CONNECT_MILLIS = "10000";

	private static final String READ_MILLIS = "60000";

	private final Optional<SSLSocketFactory> trusted;

	/**
	 * Trusts the certificates of the Java runtime, or those of an own authority instead.
	 * @param trusted sockets that trust the own authority, or nothing
	 */
	public MailSessions(Optional<SSLSocketFactory> trusted) {
		this.trusted = trusted;
	}

	/**
	 * Makes a session for reading a mailbox.
	 * @param server the IMAP server
	 * @return a session of its own, for the protocol {@code imap}
	 */
	public Session imap(MailServer server) {
		Properties properties = common("imap", server);
		properties.put("mail.store.protocol", "imap");
		properties.put("mail.imap.partialfetch", "false");
		properties.put("mail.imap.peek", "true");
		properties.put("mail.imap.allowreadonlyselect", "true");
		return Session.getInstance(properties);
	}

	/**
	 * Makes a session for sending.
	 * @param server the SMTP server
	 * @return a session of its own, for the protocol {@code smtp}
	 */
	public Session smtp(MailServer server) {
		Properties properties = common("smtp", server);
		properties.put("mail.transport.protocol", "smtp");
		properties.put("mail.smtp.auth", String.valueOf(!server.username().isEmpty()));
		properties.put("mail.smtp.sendpartial", "true");
		properties.put("mail.smtp.localhost", "[127.0.0.1]");
		return Session.getInstance(properties);
	}

	private Properties common(String protocol, MailServer server) {
		Properties properties = new Properties();
		String prefix = "mail." + protocol + ".";
		properties.put(prefix + "host", server.host());
		properties.put(prefix + "port", String.valueOf(server.port()));
		properties.put(prefix + "connectiontimeout", CONNECT_MILLIS);
		properties.put(prefix + "timeout", READ_MILLIS);
		properties.put(prefix + "writetimeout", READ_MILLIS);
		properties.put(prefix + "ssl.enable", String.valueOf(server.security() == Security.TLS));
		properties.put(prefix + "starttls.enable", String.valueOf(server.security() == Security.STARTTLS));
		properties.put(prefix + "starttls.required", String.valueOf(server.security() == Security.STARTTLS));
		properties.put(prefix + "ssl.checkserveridentity", "true");
		properties.put(prefix + "ssl.protocols", "TLSv1.3 TLSv1.2");
		properties.put(prefix + "ssl.socketFactory.fallback", "false");
		this.trusted.ifPresent((factory) -> properties.put(prefix + "ssl.socketFactory", factory));
		return properties;
	}

}
