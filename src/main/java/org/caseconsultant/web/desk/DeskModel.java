package org.caseconsultant.web.desk;

import java.security.Principal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.Notices;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What every page shows: who is signed in, the token against forged forms, times in the
 * zone of the team.
 */
@ControllerAdvice(
		basePackages = { "org.caseconsultant.web.admin", "org.caseconsultant.web.demo", "org.caseconsultant.web.desk" },
		assignableTypes = ErrorController.class)
class DeskModel {

	private final Accounts accounts;

	private final Notices notices;

	private final Environment environment;

	private final ZoneId zone;

	private final Clock clock;

	DeskModel(Accounts accounts, Notices notices, Environment environment,
			@Value("${caseconsultant.casework.time-zone:America/New_York}") ZoneId zone, Clock clock) {
		this.accounts = accounts;
		this.notices = notices;
		this.environment = environment;
		this.zone = zone;
		this.clock = clock;
	}

	@ModelAttribute("me")
	Optional<StaffMember> me(@Nullable Principal principal) {
		return (principal != null) ? this.accounts.staffMember(principal.getName()) : Optional.empty();
	}

	@ModelAttribute("unseen")
	long unseen(@Nullable Principal principal) {
		return me(principal).map(this.notices::unseen).orElse(0L);
	}

	@ModelAttribute("csrf")
	@Nullable CsrfToken csrf(@Nullable CsrfToken token) {
		return token;
	}

	@ModelAttribute("when")
	When when() {
		return new When(this.zone, this.clock.instant());
	}

	@ModelAttribute("demo")
	boolean demo() {
		return this.environment.acceptsProfiles(Profiles.of("demo"));
	}

}
