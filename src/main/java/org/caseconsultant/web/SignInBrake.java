package org.caseconsultant.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down whoever guesses passwords: after a few failures a minute, from one address
 * or for one account, further tries are turned away with 429 before a password is
 * compared.
 */
@Component
@ConditionalOnWebApplication
class SignInBrake extends OncePerRequestFilter {

	/** Request attribute: how long the brake still holds, in seconds. */
	static final String SECONDS_LEFT = SignInBrake.class.getName() + ".secondsLeft";

	private static final int REMEMBERED = 10_000;

	/** A practice shares one address: it may fail more often than one account. */
	private static final int PEOPLE_BEHIND_AN_ADDRESS = 10;

	private final int failuresPerMinute;

	private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
			return size() > REMEMBERED;
		}
	});

	SignInBrake(@Value("${caseconsultant.desk.sign-in-failures-per-minute:5}") int failuresPerMinute) {
		this.failuresPerMinute = failuresPerMinute;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long seconds = keys(request).stream().mapToLong((key) -> secondsLeft(bucket(key))).max().orElse(0);
		if (seconds == 0) {
			chain.doFilter(request, response);
			return;
		}
		request.setAttribute(SECONDS_LEFT, seconds);
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
	}

	private static long secondsLeft(Bucket bucket) {
		long nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
		return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
	}

	@EventListener
	void on(AbstractAuthenticationFailureEvent event) {
		bucket("account:" + event.getAuthentication().getName().toLowerCase(Locale.ROOT)).tryConsume(1);
		if (event.getAuthentication().getDetails() instanceof WebAuthenticationDetails details) {
			bucket("address:" + details.getRemoteAddress()).tryConsume(1);
		}
	}

	private static List<String> keys(HttpServletRequest request) {
		String account = account(request);
		if (account.isEmpty()) {
			return List.of();
		}
		return List.of("account:" + account.toLowerCase(Locale.ROOT), "address:" + request.getRemoteAddr());
	}

	/** The account that somebody tries to sign in to, empty for any other request. */
	private static String account(HttpServletRequest request) {
		if ("POST".equals(request.getMethod()) && "/login".equals(request.getServletPath())) {
			String email = request.getParameter("email");
			return (email != null) ? email : "?";
		}
		String header = request.getHeader("Authorization");
		return (header != null && header.startsWith("Basic ")) ? user(header.substring(6)) : "";
	}

	private static String user(String credentials) {
		try {
			String decoded = new String(Base64.getDecoder().decode(credentials.strip()), StandardCharsets.UTF_8);
			return decoded.contains(":") ? decoded.substring(0, decoded.indexOf(':')) : "?";
		}
		catch (IllegalArgumentException ex) {
			return "?";
		}
	}

	private Bucket bucket(String key) {
		int failures = this.failuresPerMinute * (key.startsWith("address:") ? PEOPLE_BEHIND_AN_ADDRESS : 1);
		return this.buckets.computeIfAbsent(key,
				(ignored) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(failures).refillGreedy(failures, Duration.ofMinutes(1)))
					.build());
	}

}
