package org.caseconsultant.account;

import java.util.Locale;

/**
 * A person to be given an account.
 *
 * @param email address to sign in with
 * @param name name that others read
 * @param credential such as CPC, or empty
 * @param role what the person may do
 * @param demo whether it is one of the public demo accounts
 */
public record NewUser(String email, String name, String credential, Role role, boolean demo) {

	/**
	 * Checks the values.
	 */
	public NewUser {
		email = email.strip().toLowerCase(Locale.ROOT);
		name = name.strip();
		if (!email.matches("[^@\\s<>\"]{1,64}@[^@\\s<>\"]{1,255}")) {
			throw new IllegalArgumentException("--email is not a mail address");
		}
		if (name.isEmpty() || name.length() > 200) {
			throw new IllegalArgumentException("--name must have 1 to 200 characters");
		}
	}

}
