package org.caseconsultant.reply;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * What keeps a mail of our machine back: a dead address, too many to one address within
 * an hour, too many to all. Answers of persons are never kept back.
 */
@Component
class Brakes {

	private static final Duration WINDOW = Duration.ofHours(1);

	private static final Duration MOURNING = Duration.ofDays(90);

	private final OutboxRecipients recipients;

	private final DeadAddresses dead;

	private final ReplySettings settings;

	private final Clock clock;

	Brakes(OutboxRecipients recipients, DeadAddresses dead, ReplySettings settings, Clock clock) {
		this.recipients = recipients;
		this.dead = dead;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Tells what keeps an automatic mail back.
	 * @param address who it would go to
	 * @return words of ours, nothing if it can go
	 */
	Optional<String> against(String address) {
		Instant since = this.clock.instant().minus(WINDOW);
		if (isDead(address)) {
			return Optional.of("Earlier mail to this address came back: it does not exist.");
		}
		if (this.recipients.countAutomatic(address, since) >= this.settings.automaticPerAddress()) {
			return Optional.of("This address got enough automatic mail within the hour.");
		}
		return (this.recipients.countAutomatic(since) >= this.settings.automaticPerHour())
				? Optional.of("Enough automatic mail went out within the hour.") : Optional.empty();
	}

	private boolean isDead(String address) {
		return this.dead.findById(key(address))
			.filter((found) -> found.since().plus(MOURNING).isAfter(this.clock.instant()))
			.isPresent();
	}

	/**
	 * Remembers an address that does not exist: X.1.1 to X.1.3, X.1.6 and X.1.10 of RFC
	 * 3463 and RFC 7505, and a disabled mailbox (X.2.1); permanent only.
	 * @param address who a mail went to
	 * @param statusCode enhanced status code of the refusal or report
	 */
	void heard(String address, String statusCode) {
		if (statusCode.matches("5\\.(?:1\\.(?:1|2|3|6|10)|2\\.1)")) {
			this.dead.save(new DeadAddress(key(address), statusCode, this.clock.instant()));
		}
	}

	private static String key(String address) {
		return address.toLowerCase(Locale.ROOT);
	}

}
