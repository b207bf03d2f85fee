package org.caseconsultant.catalog.page;

import org.caseconsultant.catalog.SourceRow;

/**
 * Whether a modifier goes with a code, as the fee schedule says.
 *
 * @param modifier one or more modifiers, such as {@code 80 81 82 AS}
 * @param use whether it goes
 * @param reason indicator and its meaning
 * @param source where that comes from
 */
public record ModifierRule(String modifier, Use use, String reason, SourceRow source) {

	/**
	 * Whether it goes.
	 */
	public enum Use {

		/** It goes. */
		ALLOWED,

		/** It goes if the record shows the need. */
		DOCUMENTED,

		/** It does not go. */
		NOT_ALLOWED

	}

}
