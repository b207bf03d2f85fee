package org.caseconsultant.account;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caseconsultant.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is known here: staff by account, practitioners and practices by address.
 */
@Service
public class Accounts {

	/** Domains that many practices share: they say nothing about the practice. */
	private static final Set<String> SHARED_DOMAINS = Set.of("gmail.com", "googlemail.com", "outlook.com",
			"hotmail.com", "live.com", "msn.com", "yahoo.com", "aol.com", "icloud.com", "me.com", "mac.com",
			"comcast.net", "att.net", "verizon.net", "protonmail.com", "proton.me", "gmx.com", "mail.com");

	private final StaffMembers staff;

	private final Practitioners practitioners;

	private final Practices practices;

	private final PasswordEncoder passwords;

	private final AuditTrail audit;

	private final Clock clock;

	Accounts(StaffMembers staff, Practitioners practitioners, Practices practices, PasswordEncoder passwords,
			AuditTrail audit, Clock clock) {
		this.staff = staff;
		this.practitioners = practitioners;
		this.practices = practices;
		this.passwords = passwords;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Adds an account.
	 * @param user the person
	 * @param password at least eight characters
	 * @throws AccountRefused if the address has an account or the password is too short
	 */
	@Transactional
	public void add(NewUser user, String password) {
		if (password.length() < 8) {
			throw new AccountRefused("the password needs at least 8 characters");
		}
		if (user.role() == Role.PRACTITIONER) {
			addMember(user, password);
		}
		else {
			addStaff(user, password);
		}
		this.audit.record("system", "account.added", user.role().name(), "");
	}

	private void addStaff(NewUser user, String password) {
		if (this.staff.findByEmail(user.email()).isPresent()) {
			throw new AccountRefused("this address has a staff account already");
		}
		this.staff.save(new StaffMember(user, hash(password), this.clock.instant()));
	}

	private void addMember(NewUser user, String password) {
		Practitioner practitioner = known(user.email(), user.name());
		if (practitioner.passwordHash() != null) {
			throw new AccountRefused("this address has a practitioner account already");
		}
		practitioner.becomesMember(user, hash(password));
	}

	private String hash(String password) {
		return java.util.Objects.requireNonNull(this.passwords.encode(password));
	}

	/**
	 * Finds the practitioner with an address, or takes a new one in.
	 * @param address mail address without a name
	 * @param name name the person writes under, or empty
	 * @return the stored practitioner
	 */
	@Transactional
	public Practitioner known(String address, String name) {
		String key = address.toLowerCase(Locale.ROOT);
		Practitioner practitioner = this.practitioners.findByAddressKey(key)
			.orElseGet(() -> this.practitioners
				.save(new Practitioner(address, key, limit(name), practiceOf(key), this.clock.instant())));
		practitioner.isCalled(limit(name));
		return practitioner;
	}

	private static String limit(String name) {
		return (name.length() > 200) ? name.substring(0, 200) : name;
	}

	private @Nullable Long practiceOf(String addressKey) {
		String domain = addressKey.substring(addressKey.lastIndexOf('@') + 1);
		if (SHARED_DOMAINS.contains(domain) || domain.isEmpty() || domain.length() > 255) {
			return null;
		}
		return this.practices.findByDomain(domain)
			.orElseGet(() -> this.practices.save(new Practice(domain, this.clock.instant())))
			.id();
	}

	/**
	 * Finds a practitioner.
	 * @param id row id
	 * @return the practitioner
	 */
	public Optional<Practitioner> practitioner(long id) {
		return this.practitioners.findById(id);
	}

	/**
	 * Finds a practitioner by address.
	 * @param address address, any case
	 * @return the practitioner
	 */
	public Optional<Practitioner> practitioner(String address) {
		return this.practitioners.findByAddressKey(address.toLowerCase(Locale.ROOT));
	}

	/**
	 * Names the practice of a practitioner.
	 * @param practitioner the practitioner
	 * @return its name, or empty when it is not known
	 */
	public String practiceName(Practitioner practitioner) {
		Long practice = practitioner.practiceId();
		return (practice != null) ? this.practices.findById(practice).map(Practice::name).orElse("") : "";
	}

	/**
	 * Finds practitioners at once.
	 * @param ids row ids
	 * @return by id
	 */
	public Map<Long, Practitioner> practitioners(Collection<Long> ids) {
		return ids.isEmpty() ? Map.of()
				: this.practitioners.findByPractitionerIdIn(ids)
					.stream()
					.collect(Collectors.toMap(Practitioner::id, Function.identity()));
	}

	/**
	 * Finds the practices of practitioners at once.
	 * @param practitionerIds row ids of practitioners
	 * @return row id of the practice by practitioner, where it is known
	 */
	public Map<Long, Long> practices(Collection<Long> practitionerIds) {
		return practitioners(practitionerIds).values()
			.stream()
			.filter((each) -> each.practiceId() != null)
			.collect(Collectors.toMap(Practitioner::id, (each) -> java.util.Objects.requireNonNull(each.practiceId())));
	}

	/**
	 * Names practices at once.
	 * @param practiceIds row ids of practices
	 * @return name by id
	 */
	public Map<Long, String> practiceNames(Collection<Long> practiceIds) {
		return practiceIds.isEmpty() ? Map.of()
				: this.practices.findByPracticeIdIn(practiceIds)
					.stream()
					.collect(Collectors.toMap((each) -> java.util.Objects.requireNonNull(each.id()), Practice::name));
	}

	/**
	 * Finds a staff member.
	 * @param id row id
	 * @return the member
	 */
	public Optional<StaffMember> staffMember(long id) {
		return this.staff.findById(id);
	}

	/**
	 * Finds a staff member by address.
	 * @param email address, any case
	 * @return the member
	 */
	public Optional<StaffMember> staffMember(String email) {
		return this.staff.findByEmail(email.toLowerCase(Locale.ROOT));
	}

	/**
	 * Lists the staff.
	 * @return by name
	 */
	public List<StaffMember> staff() {
		return this.staff.findAllByOrderByName();
	}

	/**
	 * Tells whether a public demo account is left.
	 * @return true if somebody could sign in with a published password
	 */
	public boolean hasDemoAccounts() {
		return this.staff.existsByDemoTrue() || this.practitioners.existsByDemoTrue();
	}

}
