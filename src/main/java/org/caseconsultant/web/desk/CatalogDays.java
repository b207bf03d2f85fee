package org.caseconsultant.web.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Reads dates of service.
 */
@Component
class CatalogDays {

	private final Clock clock;

	CatalogDays(Clock clock) {
		this.clock = clock;
	}

	/** Returns the day that is written, or today. */
	LocalDate of(String written) {
		try {
			return written.isBlank() ? LocalDate.now(this.clock.withZone(ZoneOffset.UTC)) : LocalDate.parse(written);
		}
		catch (DateTimeParseException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
	}

}
