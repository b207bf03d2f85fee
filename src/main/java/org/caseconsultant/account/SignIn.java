package org.caseconsultant.account;

import java.util.Locale;
import java.util.Objects;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the account that somebody signs in with: staff first, then practitioners.
 */
@Service
class SignIn implements UserDetailsService {

	private final StaffMembers staff;

	private final Practitioners practitioners;

	SignIn(StaffMembers staff, Practitioners practitioners) {
		this.staff = staff;
		this.practitioners = practitioners;
	}

	@Override
	@Transactional(readOnly = true)
	public UserDetails loadUserByUsername(String email) {
		String key = email.strip().toLowerCase(Locale.ROOT);
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

}
