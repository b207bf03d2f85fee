package org.caseconsultant.casework;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Counts time on Mondays to Fridays between two times of day.
 *
 * @param zone where the team works
 * @param opens start of a business day
 * @param closes end of a business day, after {@code opens}
 */
record BusinessHours(ZoneId zone, LocalTime opens, LocalTime closes) {

	BusinessHours {
		if (!opens.isBefore(closes)) {
			throw new IllegalArgumentException("a business day must open before it closes");
		}
	}

	/**
	 * Adds business time to an instant.
	 * @param start when the clock starts
	 * @param time how much business time passes
	 * @return when it has passed
	 */
	Instant after(Instant start, Duration time) {
		ZonedDateTime now = start.atZone(this.zone);
		Duration left = time;
		while (true) {
			ZonedDateTime begin = at(now, this.opens);
			ZonedDateTime end = at(now, this.closes);
			ZonedDateTime from = now.isBefore(begin) ? begin : now;
			if (isWorkday(now) && from.isBefore(end)) {
				Duration today = Duration.between(from, end);
				if (left.compareTo(today) <= 0) {
					return from.plus(left).toInstant();
				}
				left = left.minus(today);
			}
			now = at(now.plusDays(1), LocalTime.MIN);
		}
	}

	private ZonedDateTime at(ZonedDateTime day, LocalTime time) {
		return day.toLocalDate().atTime(time).atZone(this.zone);
	}

	private static boolean isWorkday(ZonedDateTime day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

}
