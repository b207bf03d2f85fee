package org.caseconsultant.suggestion.denial;

import java.util.Optional;

import org.caseconsultant.suggestion.Finding;

/**
 * A code of a remittance advice with our own explanation.
 *
 * @param kind which list it is from
 * @param code the code, such as {@code 97} or {@code N20}
 * @param meaning what it says, in own words
 * @param next what to do, empty if there is nothing to do
 * @param check the check that looks into its reason
 */
public record DenialCode(Kind kind, String code, String meaning, String next, Optional<Finding.Kind> check) {

	/**
	 * The code lists of a remittance advice (X12 835).
	 */
	public enum Kind {

		/** Who bears the amount. */
		GROUP,
		/** Claim adjustment reason code. */
		CARC,
		/** Remittance advice remark code. */
		RARC

	}

}
