package org.caseconsultant.web.health;

import org.springframework.boot.health.contributor.Status;

/**
 * A status that the overall one ignores: it stands in no order of severities.
 */
final class Outage {

	static final Status STATUS = new Status("OUTAGE");

	private Outage() {
	}

}
