package org.caseconsultant.web;

import java.security.Principal;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Finds the staff member behind a request.
 */
@Component
public class CurrentStaff {

	private final Accounts accounts;

	CurrentStaff(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * The member who is signed in.
	 * @param principal who is signed in
	 * @return the member
	 * @throws AccessDeniedException if the account is not one of staff
	 */
	public StaffMember of(Principal principal) {
		return this.accounts.staffMember(principal.getName())
			.orElseThrow(() -> new AccessDeniedException("not a staff account"));
	}

}
