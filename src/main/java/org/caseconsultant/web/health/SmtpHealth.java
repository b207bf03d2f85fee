package org.caseconsultant.web.health;

import org.caseconsultant.mail.MailSessions;
import org.caseconsultant.mail.MailSubmission;
import org.caseconsultant.mail.MailboxUnreachable;
import org.caseconsultant.reply.Outbox;
import org.caseconsultant.reply.ReplySettings;
import org.caseconsultant.stage.Failure;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether the SMTP server answers, how many mails wait for it, and how many wait longer
 * than they should.
 */
@Component("smtp")
@ConditionalOnProperty("caseconsultant.serve")
class SmtpHealth implements HealthIndicator {

	private final MailSubmission server;

	private final Outbox outbox;

	SmtpHealth(MailSessions sessions, ReplySettings settings, Outbox outbox) {
		this.server = new MailSubmission(sessions, settings.smtp().server());
		this.outbox = outbox;
	}

	@Override
	public Health health() {
		long waiting = this.outbox.unsent();
		try {
			this.server.tryOut();
			long overdue = this.outbox.overdue();
			return Health.status((overdue > 0) ? Outage.STATUS : Status.UP)
				.withDetail("waiting", waiting)
				.withDetail("overdue", overdue)
				.build();
		}
		catch (MailboxUnreachable ex) {
			return Health.status(Outage.STATUS)
				.withDetail("waiting", waiting)
				.withDetail("lastError", Failure.describe(ex))
				.build();
		}
	}

}
