package org.caseconsultant.casework;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/**
 * A field of medicine that a staff member knows well.
 */
@Entity
class StaffSkill {

	@EmbeddedId
	private Key key = new Key(0, "");

	protected StaffSkill() {
	}

	StaffSkill(long staffMemberId, String specialty) {
		this.key = new Key(staffMemberId, specialty);
	}

	String specialty() {
		return this.key.specialty();
	}

	/**
	 * What identifies it.
	 */
	@Embeddable
	record Key(long staffMemberId, String specialty) implements Serializable {
	}

}
