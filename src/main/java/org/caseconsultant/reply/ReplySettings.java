package org.caseconsultant.reply;

import org.caseconsultant.mail.MailServer;
import org.caseconsultant.mail.Security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of outgoing mail.
 *
 * @param senderName name under our address
 * @param automaticReversePath envelope sender of automatic mail: {@code <>} as RFC 3834
 * asks, or an address for servers that refuse the null reverse-path
 * @param automaticPerAddress most automatic mails to one address within an hour
 * @param automaticPerHour most automatic mails to all addresses within an hour
 * @param smtp server that takes our mail
 */
@ConfigurationProperties("caseconsultant")
public record ReplySettings(@DefaultValue("CaseConsultant") String senderName,
		@DefaultValue("<>") String automaticReversePath, @DefaultValue("20") long automaticPerAddress,
		@DefaultValue("5000") long automaticPerHour, @DefaultValue Smtp smtp) {

	/**
	 * The SMTP server.
	 *
	 * @param host server
	 * @param port port
	 * @param security protection of the connection
	 * @param username who signs in, empty for nobody
	 * @param password secret of that user, empty for none
	 */
	public record Smtp(@DefaultValue("") String host, @DefaultValue("587") int port,
			@DefaultValue("starttls") Security security, @DefaultValue("") String username,
			@DefaultValue("") String password) {

		/**
		 * The server to send with.
		 * @return how to connect
		 */
		public MailServer server() {
			return new MailServer(this.host, this.port, this.security, this.username, this.password);
		}

		@Override
		public String toString() {
			return this.host + ":" + this.port;
		}

	}

	String reversePath() {
		return "<>".equals(this.automaticReversePath.strip()) ? "" : this.automaticReversePath.strip();
	}

}
