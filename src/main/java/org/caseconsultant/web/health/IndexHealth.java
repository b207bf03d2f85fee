package org.caseconsultant.web.health;

import org.caseconsultant.casework.CaseIndex;
import org.caseconsultant.stage.Failure;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the case index can be read.
 */
@Component("index")
@ConditionalOnProperty("caseconsultant.serve")
class IndexHealth implements HealthIndicator {

	private final CaseIndex index;

	IndexHealth(CaseIndex index) {
		this.index = index;
	}

	@Override
	public Health health() {
		try {
			return Health.up().withDetail("cases", this.index.size()).build();
		}
		catch (RuntimeException ex) {
			return Health.status(Outage.STATUS).withDetail("lastError", Failure.describe(ex)).build();
		}
	}

}
