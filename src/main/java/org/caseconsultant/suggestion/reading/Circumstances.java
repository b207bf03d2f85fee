package org.caseconsultant.suggestion.reading;

import java.util.Optional;

/**
 * What surrounds the service.
 *
 * @param payer who pays
 * @param setting where
 * @param state two-letter state
 * @param age age in years; 19 stands for an adult, 10 for a child without a number
 * @param ageExact whether the age is given as a number
 * @param sex {@code female} or {@code male}
 * @param patientKind {@code new} or {@code established}
 */
public record Circumstances(Optional<Payer> payer, Optional<Setting> setting, Optional<String> state,
		Optional<Integer> age, boolean ageExact, Optional<String> sex, Optional<String> patientKind) {

	/**
	 * Tells whether Medicare rules decide.
	 * @return true if Medicare pays
	 */
	public boolean isMedicare() {
		return this.payer.filter((p) -> p == Payer.MEDICARE).isPresent();
	}

	/**
	 * Tells whether a facility bills.
	 * @return true only if the setting is known to be a facility
	 */
	public boolean isFacility() {
		return this.setting.filter(Setting::isFacility).isPresent();
	}

}
