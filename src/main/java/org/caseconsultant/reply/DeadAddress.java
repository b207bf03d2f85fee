package org.caseconsultant.reply;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * An address that a mail system said does not exist. Machines write to it no more; a
 * person still can.
 */
@Entity
class DeadAddress {

	@Id
	private String addressKey = "";

	private String statusCode = "";

	private Instant since = Instant.EPOCH;

	protected DeadAddress() {
	}

	DeadAddress(String addressKey, String statusCode, Instant since) {
		this.addressKey = addressKey;
		this.statusCode = statusCode;
		this.since = since;
	}

	String statusCode() {
		return this.statusCode;
	}

	Instant since() {
		return this.since;
	}

}
