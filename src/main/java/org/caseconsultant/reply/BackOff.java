package org.caseconsultant.reply;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a mail waits between two attempts. Up to a tenth less, so that what failed
 * together does not come back together.
 */
final class BackOff {

	private static final List<Duration> STEPS = List.of(Duration.ofSeconds(30), Duration.ofMinutes(2),
			Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2),
			Duration.ofHours(4), Duration.ofHours(8), Duration.ofHours(12), Duration.ofHours(24));

	private static final Duration SLOW = Duration.ofHours(1);

	private BackOff() {
	}

	/**
	 * Tells the wait after an attempt.
	 * @param attempt number of attempts so far
	 * @param statusCode enhanced status code of the last one, or empty
	 * @return nothing when it was the last
	 */
	static Optional<Duration> after(int attempt, String statusCode) {
		if (attempt > STEPS.size()) {
			return Optional.empty();
		}
		Duration step = STEPS.get(Math.max(0, attempt - 1));
		Duration wait = (isSlow(statusCode) && step.compareTo(SLOW) < 0) ? SLOW : step;
		return Optional.of(wait.minusMillis(ThreadLocalRandom.current().nextLong(wait.toMillis() / 10)));
	}

	/**
	 * RFC 3463, 3.3 and 3.5: a full mailbox (X.2.2) and a route or a host that is not
	 * found (X.4.3, X.4.4) take a person to mend.
	 */
	private static boolean isSlow(String statusCode) {
		return statusCode.matches("4\\.(?:2\\.2|4\\.[34])");
	}

}
