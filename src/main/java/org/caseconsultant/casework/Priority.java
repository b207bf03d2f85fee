package org.caseconsultant.casework;

import java.util.Locale;

/**
 * How much a case presses, beside its promised time.
 */
public enum Priority {

	/** Can wait. */
	LOW,
	/** As usual. */
	NORMAL,
	/** Before others. */
	HIGH,
	/** Before everything. */
	URGENT;

	/**
	 * Words on a page.
	 * @return such as {@code Urgent}
	 */
	public String label() {
		return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
	}

}
