package org.caseconsultant.casework;

import java.time.Instant;

import org.springframework.stereotype.Component;

/**
 * By when a question is answered for the first time.
 */
@Component
class FirstResponse {

	private final CaseworkSettings settings;

	FirstResponse(CaseworkSettings settings) {
		this.settings = settings;
	}

	Instant dueAfter(Instant received) {
		return new BusinessHours(this.settings.timeZone(), this.settings.opens(), this.settings.closes())
			.after(received, this.settings.firstResponse());
	}

}
