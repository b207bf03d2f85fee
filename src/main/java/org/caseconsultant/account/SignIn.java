package org.caseconsultant.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds the account that somebody signs in with: staff first, then practitioners. An
 * account that was found is kept for seconds, because programs sign in with every call;
 * so long a change of it may take to count.
 */
@Service
class SignIn implements UserDetailsService {

	private static final Duration KEPT = Duration.ofSeconds(5);

	private final StaffMembers staff;

	private final Practitioners practitioners;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final Map<String, Found> found = new ConcurrentHashMap<>();

	SignIn(StaffMembers staff, Practitioners practitioners, TransactionTemplate transaction, Clock clock) {
		this.staff = staff;
		this.practitioners = practitioners;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public UserDetails loadUserByUsername(String email) {
		String key = email.strip().toLowerCase(Locale.ROOT);
		Found kept = this.found.get(key);
		if (kept == null || kept.until().isBefore(this.clock.instant())) {
			this.found.values().removeIf((each) -> each.until().isBefore(this.clock.instant()));
			UserDetails account = Objects.requireNonNull(this.transaction.execute((status) -> load(key)));
			kept = new Found(account, this.clock.instant().plus(KEPT));
			this.found.put(key, kept);
		}
		// a copy: whoever signs in erases the password hash of what is given out
		return User.withUserDetails(kept.account()).build();
	}

	private UserDetails load(String key) {
		return this.staff.findByEmail(key)
			.map((member) -> details(member.email(), member.passwordHash(), member.role()))
			.or(() -> this.practitioners.findByAddressKey(key)
				.filter((practitioner) -> practitioner.passwordHash() != null)
				.map((practitioner) -> details(key, Objects.requireNonNull(practitioner.passwordHash()),
						Role.PRACTITIONER)))
			.orElseThrow(() -> new UsernameNotFoundException("no such account"));
	}

	private static UserDetails details(String name, String passwordHash, Role role) {
		return User.withUsername(name).password(passwordHash).roles(role.name()).build();
	}

	/**
	 * An account that is kept.
	 *
	 * @param account the account
	 * @param until when it is read again
	 */
	private record Found(UserDetails account, Instant until) {
	}

}
