package org.caseconsultant.intake.route;

import org.apache.camel.CamelContext;
import org.apache.camel.spring.boot.CamelContextConfiguration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Adds the routes of all mailboxes once the templates are loaded.
 */
@Component
@ConditionalOnProperty("caseconsultant.serve")
class ImapBinding implements CamelContextConfiguration {

	private final MailboxRoutes routes;

	ImapBinding(MailboxRoutes routes) {
		this.routes = routes;
	}

	@Override
	public void beforeApplicationStart(CamelContext camel) {
		// the templates are not loaded yet
	}

	@Override
	public void afterApplicationStart(CamelContext camel) {
		this.routes.addTo(camel);
	}

}
