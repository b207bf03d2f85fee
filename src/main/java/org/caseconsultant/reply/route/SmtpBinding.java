package org.caseconsultant.reply.route;

import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import org.apache.camel.CamelContext;
import org.apache.camel.component.mail.MailAuthenticator;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.caseconsultant.mail.MailSessions;
import org.caseconsultant.reply.ReplySettings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Binds what {@code routes/reply-smtp.camel.yaml} needs to reach the SMTP server. Secrets
 * never become part of an endpoint's address.
 */
@Component
@ConditionalOnProperty("caseconsultant.serve")
class SmtpBinding implements CamelContextConfiguration {

	private final MailSessions sessions;

	private final ReplySettings settings;

	SmtpBinding(MailSessions sessions, ReplySettings settings) {
		this.sessions = sessions;
		this.settings = settings;
	}

	@Override
	public void beforeApplicationStart(CamelContext camel) {
		Session session = this.sessions.smtp(this.settings.smtp().server());
		camel.getRegistry().bind("smtpSession", session);
		// the endpoint ignores a session that is given to it, and makes one of these
		// properties
		camel.getRegistry().bind("smtpProperties", session.getProperties());
		camel.getRegistry()
			.bind("smtpSignIn", new SignIn(this.settings.smtp().username(), this.settings.smtp().password()));
	}

	@Override
	public void afterApplicationStart(CamelContext camel) {
		// nothing is left to do
	}

	/**
	 * User and password, both null when nobody signs in.
	 */
	private static final class SignIn extends MailAuthenticator {

		private final String username;

		private final String password;

		SignIn(String username, String password) {
			this.username = username;
			this.password = password;
		}

		@Override
		@SuppressWarnings("NullAway")
		public PasswordAuthentication getPasswordAuthentication() {
			return this.username.isEmpty() ? new PasswordAuthentication(null, null)
					: new PasswordAuthentication(this.username, this.password);
		}

	}

}
