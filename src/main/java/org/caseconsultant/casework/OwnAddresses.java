package org.caseconsultant.casework;

import java.util.Locale;

import org.caseconsultant.mail.MailAddress;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The addresses of this installation.
 */
@Component
public class OwnAddresses {

	private final MailAddress address;

	OwnAddresses(@Value("${caseconsultant.address}") String address) {
		this.address = MailAddress.parse(address)
			.orElseThrow(() -> new IllegalArgumentException("caseconsultant.address is not a mail address"));
	}

	/**
	 * The address practitioners write to.
	 * @return the address
	 */
	public MailAddress address() {
		return this.address;
	}

	/**
	 * Tells whether an address is ours, with or without a token behind a plus sign.
	 * @param other any address
	 * @return true if mail to it comes back to us
	 */
	public boolean isOurs(MailAddress other) {
		return other.withoutTag().key().equals(this.address.key().toLowerCase(Locale.ROOT));
	}

}
