package org.caseconsultant.casework;

import java.time.Instant;

import org.springframework.stereotype.Component;

/**
 * By when a question is answered for the first time.
 */
@Component
class FirstResponse {

	private final CaseworkSettings settings;

	private final BusinessHours hours;

	FirstResponse(CaseworkSettings settings) {
		this.settings = settings;
		this.hours = new BusinessHours(settings.timeZone(), settings.opens(), settings.closes());
	}

	Instant dueAfter(Instant received) {
		return this.hours.after(received, this.settings.firstResponse());
	}

}
