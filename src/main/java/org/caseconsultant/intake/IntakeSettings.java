package org.caseconsultant.intake;

import java.util.List;

import org.caseconsultant.mail.MailServer;
import org.caseconsultant.mail.Security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of intake.
 *
 * @param mailboxes the mailboxes that practitioners write to
 * @param sizeLimit larger mails are refused
 * @param processedFolder where stored mails are moved to
 * @param pollMillis time between two looks into a mailbox, in milliseconds
 */
@ConfigurationProperties("caseconsultant")
public record IntakeSettings(@DefaultValue List<Mailbox> mailboxes, @DefaultValue("50MB") DataSize sizeLimit,
		@DefaultValue("Processed") String processedFolder, @DefaultValue("1000") long pollMillis) {

	/**
	 * One mailbox.
	 *
	 * @param name what operators call it
	 * @param host IMAP server
	 * @param port IMAP port
	 * @param security protection of the connection
	 * @param username who signs in
	 * @param password secret of that user
	 */
	public record Mailbox(String name, String host, int port, @DefaultValue("tls") Security security, String username,
			String password) {

		/**
		 * The server of the mailbox.
		 * @return how to connect
		 */
		public MailServer server() {
			return new MailServer(this.host, this.port, this.security, this.username, this.password);
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

}
