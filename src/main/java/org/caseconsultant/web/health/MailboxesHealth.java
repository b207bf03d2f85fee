package org.caseconsultant.web.health;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;

import org.caseconsultant.intake.route.MailboxRoutes;
import org.caseconsultant.intake.route.MailboxWatch;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthContributors;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * One entry a mailbox: when it was last read and what went wrong.
 */
@Component("mailboxes")
@ConditionalOnProperty("caseconsultant.serve")
class MailboxesHealth implements CompositeHealthContributor {

	private static final Duration SILENCE = Duration.ofMinutes(2);

	private final MailboxRoutes routes;

	private final Clock clock;

	MailboxesHealth(MailboxRoutes routes, Clock clock) {
		this.routes = routes;
		this.clock = clock;
	}

	@Override
	public @Nullable HealthContributor getContributor(String name) {
		return this.routes.watches()
			.stream()
			.filter((watch) -> watch.mailbox().equals(name))
			.map(this::indicator)
			.findFirst()
			.orElse(null);
	}

	@Override
	public Stream<HealthContributors.Entry> stream() {
		return this.routes.watches()
			.stream()
			.map((watch) -> new HealthContributors.Entry(watch.mailbox(), indicator(watch)));
	}

	private HealthIndicator indicator(MailboxWatch watch) {
		return () -> health(watch);
	}

	private Health health(MailboxWatch watch) {
		boolean silent = watch.silentSince().plus(SILENCE).isBefore(this.clock.instant());
		Health.Builder health = Health.status((watch.lastError().isPresent() || silent) ? Outage.STATUS : Status.UP);
		watch.lastPoll().ifPresent((poll) -> health.withDetail("lastPoll", poll.toString()));
		watch.lastError().ifPresent((error) -> health.withDetail("lastError", error));
		return health.build();
	}

}
