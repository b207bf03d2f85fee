package org.caseconsultant.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Only business time counts.
 */
class BusinessHoursTests {

	@ParameterizedTest
	@CsvSource({ "2026-11-23T15:00:00Z, 4, 2026-11-23T19:00:00Z", "2026-11-23T22:00:00Z, 4, 2026-11-24T16:00:00Z",
			"2026-11-27T22:30:00Z, 4, 2026-11-30T16:30:00Z", "2026-11-28T12:00:00Z, 4, 2026-11-30T17:00:00Z",
			"2026-11-23T05:00:00Z, 1, 2026-11-23T14:00:00Z" })
	void countsFromOpeningToClosing(Instant start, int hours, Instant due) {
		BusinessHours hoursOfTeam = new BusinessHours(ZoneId.of("America/New_York"), LocalTime.of(8, 0),
				LocalTime.of(18, 0));

		assertThat(hoursOfTeam.after(start, Duration.ofHours(hours))).isEqualTo(due);
	}

}
