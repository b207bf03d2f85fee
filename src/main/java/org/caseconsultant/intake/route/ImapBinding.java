package org.caseconsultant.intake.route;

import org.apache.camel.CamelContext;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Adds the routes of all mailboxes once the templates are loaded. A failure here stops
 * the start.
 */
@Component
@ConditionalOnProperty("caseconsultant.serve")
class ImapBinding {

	private final MailboxRoutes routes;

	private final CamelContext camel;

	ImapBinding(MailboxRoutes routes, CamelContext camel) {
		this.routes = routes;
		this.camel = camel;
	}

	@EventListener
	void on(ApplicationStartedEvent event) {
		this.routes.addTo(this.camel);
	}

}
