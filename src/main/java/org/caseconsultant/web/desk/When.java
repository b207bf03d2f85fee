package org.caseconsultant.web.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes times for people.
 *
 * @param zone zone of the team
 * @param now the time of the request
 */
public record When(ZoneId zone, Instant now) {

	private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("MMM d, yyyy HH:mm", Locale.US);

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.US);

	/**
	 * Writes date and time.
	 * @param instant a time
	 * @return such as {@code Nov 23, 2026 14:02}
	 */
	public String at(Instant instant) {
		return AT.format(instant.atZone(this.zone));
	}

	/**
	 * Writes the time of a day.
	 * @param instant a time
	 * @return such as {@code 14:02}
	 */
	public String clock(Instant instant) {
		return CLOCK.format(instant.atZone(this.zone));
	}

	/**
	 * Writes how long ago something was, or how long it is until then.
	 * @param instant a time
	 * @return such as {@code 3 h ago} or {@code in 20 min}
	 */
	public String relative(Instant instant) {
		Duration between = Duration.between(instant, this.now);
		String amount = amount(between.abs());
		return between.isNegative() ? "in " + amount : amount + " ago";
	}

	private static String amount(Duration duration) {
		if (duration.toMinutes() < 1) {
			return "a moment";
		}
		if (duration.toHours() < 1) {
			return duration.toMinutes() + " min";
		}
		return (duration.toDays() < 2) ? duration.toHours() + " h" : duration.toDays() + " days";
	}

	/**
	 * Tells whether a time has passed.
	 * @param instant a time
	 * @return true if it lies before the request
	 */
	public boolean isPast(Instant instant) {
		return instant.isBefore(this.now);
	}

}
