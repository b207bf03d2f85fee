package org.caseconsultant.intake.route;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.mail.PasswordAuthentication;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.apache.camel.component.mail.MailAuthenticator;
import org.apache.camel.spi.Registry;
import org.caseconsultant.intake.IntakeSettings;
import org.caseconsultant.intake.MailIntake;
import org.caseconsultant.mail.MailSessions;

import org.springframework.stereotype.Component;

/**
 * Makes a route {@code intake-imap-<mailbox>} out of the template in
 * {@code routes/intake-imap.camel.yaml} for every mailbox of the settings. Secrets are
 * bound as beans and never become part of an endpoint's address.
 */
@Component
public class MailboxRoutes {

	private final IntakeSettings settings;

	private final MailIntake intake;

	private final ImapIntake imapIntake;

	private final MailSessions sessions;

	private final Clock clock;

	private final List<MailboxWatch> watches = new ArrayList<>();

	MailboxRoutes(IntakeSettings settings, MailIntake intake, ImapIntake imapIntake, MailSessions sessions,
			Clock clock) {
		this.settings = settings;
		this.intake = intake;
		this.imapIntake = imapIntake;
		this.sessions = sessions;
		this.clock = clock;
	}

	/**
	 * Makes the routes.
	 * @param camel context that holds the template
	 */
	public void addTo(CamelContext camel) {
		this.settings.mailboxes().forEach((mailbox) -> add(camel, mailbox));
	}

	private void add(CamelContext camel, IntakeSettings.Mailbox mailbox) {
		MailboxWatch watch = new MailboxWatch(mailbox.name(), this.clock);
		this.watches.add(watch);
		this.imapIntake.watch(watch);
		bind(camel.getRegistry(), mailbox, watch);
		TemplatedRouteBuilder.builder(camel, "intake-imap")
			.routeId("intake-imap-" + mailbox.name())
			.parameter("mailbox", mailbox.name())
			.parameter("host", mailbox.host())
			.parameter("port", String.valueOf(mailbox.port()))
			.parameter("delay", String.valueOf(this.settings.pollMillis()))
			.add();
	}

	private void bind(Registry registry, IntakeSettings.Mailbox mailbox, MailboxWatch watch) {
		String name = mailbox.name();
		registry.bind("imap-properties-" + name, this.sessions.imap(mailbox.server()).getProperties());
		registry.bind("imap-sign-in-" + name, new SignIn(mailbox.username(), mailbox.password()));
		registry.bind("imap-uids-" + name, new MailboxUids(watch));
		registry.bind("imap-ledger-" + name, new MailboxLedger(this.intake, watch));
		registry.bind("imap-watch-" + name, watch);
	}

	/**
	 * The watches of all mailboxes.
	 * @return in the order of the settings
	 */
	public List<MailboxWatch> watches() {
		return List.copyOf(this.watches);
	}

	/**
	 * User and password of a mailbox.
	 */
	private static final class SignIn extends MailAuthenticator {

		private final String username;

		private final String password;

		SignIn(String username, String password) {
			this.username = username;
			this.password = password;
		}

		@Override
		public PasswordAuthentication getPasswordAuthentication() {
			return new PasswordAuthentication(this.username, this.password);
		}

	}

}
