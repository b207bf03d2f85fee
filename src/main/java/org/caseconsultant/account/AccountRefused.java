package org.caseconsultant.account;

/**
 * An account cannot be made as asked; the message says why in words for the person who
 * asked.
 */
public final class AccountRefused extends RuntimeException {

	AccountRefused(String reason) {
		super(reason);
	}

}
