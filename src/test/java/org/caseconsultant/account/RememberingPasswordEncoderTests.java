package org.caseconsultant.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is remembered of passwords, and for how long.
 */
class RememberingPasswordEncoderTests {

	private final AtomicInteger compared = new AtomicInteger();

	private Instant now = Instant.parse("2026-11-24T10:00:00Z");

	private final RememberingPasswordEncoder encoder = new RememberingPasswordEncoder(new PasswordEncoder() {

		@Override
		public String encode(CharSequence password) {
			return "hash of " + password;
		}

		@Override
		public boolean matches(CharSequence password, String hash) {
			RememberingPasswordEncoderTests.this.compared.incrementAndGet();
			return hash.equals(encode(password));
		}

	}, new Clock() {

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return RememberingPasswordEncoderTests.this.now;
		}

	});

	private final String hash = String.valueOf(this.encoder.encode("a-long-secret"));

	@Test
	void comparesAPasswordThatFitsOnce() {
		assertThat(this.encoder.matches("a-long-secret", this.hash)).isTrue();
		assertThat(this.encoder.matches("a-long-secret", this.hash)).isTrue();

		assertThat(this.compared).hasValue(1);
	}

	@Test
	void comparesAWrongPasswordEveryTime() {
		assertThat(this.encoder.matches("a-long-secret", this.hash)).isTrue();

		assertThat(this.encoder.matches("another", this.hash)).isFalse();
		assertThat(this.encoder.matches("another", this.hash)).isFalse();
		assertThat(this.compared).hasValue(3);
	}

	@Test
	void forgetsAPasswordThatWasChangedOrIsOld() {
		assertThat(this.encoder.matches("a-long-secret", this.hash)).isTrue();

		assertThat(this.encoder.matches("a-long-secret", this.encoder.encode("changed"))).isFalse();
		this.now = this.now.plus(Duration.ofMinutes(6));
		assertThat(this.encoder.matches("a-long-secret", this.hash)).isTrue();
		assertThat(this.compared).hasValue(3);
	}

}
