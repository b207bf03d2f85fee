package org.caseconsultant.account;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Spares programs that send their password with every call the slow comparison with its
 * hash: a pair that fitted is remembered for some minutes, as a keyed digest that lives
 * in this process only. A changed password has another hash and is never taken for the
 * old one. Thread-safe.
 */
final class RememberingPasswordEncoder implements PasswordEncoder {

	private static final Duration KEPT = Duration.ofMinutes(5);

	private static final int MOST = 1_000;

	private static final String DIGEST = "HmacSHA256";

	private final PasswordEncoder encoder;

	private final Clock clock;

	private final SecretKeySpec key;

	private final Map<String, Instant> fitted = new LinkedHashMap<>() {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
			return size() > MOST;
		}

	};

	RememberingPasswordEncoder(PasswordEncoder encoder, Clock clock) {
		this.encoder = encoder;
		this.clock = clock;
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		this.key = new SecretKeySpec(random, DIGEST);
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return this.encoder.encode(password);
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		String pair = digest(hash + "\n" + password);
		if (isRemembered(pair)) {
			return true;
		}
		boolean fits = this.encoder.matches(password, hash);
		if (fits) {
			remember(pair);
		}
		return fits;
	}

	@Override
	public boolean upgradeEncoding(@Nullable String hash) {
		return this.encoder.upgradeEncoding(hash);
	}

	private synchronized boolean isRemembered(String pair) {
		Instant until = this.fitted.get(pair);
		return until != null && until.isAfter(this.clock.instant());
	}

	private synchronized void remember(String pair) {
		this.fitted.remove(pair);
		this.fitted.put(pair, this.clock.instant().plus(KEPT));
	}

	private String digest(String text) {
		try {
			Mac mac = Mac.getInstance(DIGEST);
			mac.init(this.key);
			return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException | InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
