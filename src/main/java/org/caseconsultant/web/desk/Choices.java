package org.caseconsultant.web.desk;

import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a value that a form offers.
 */
final class Choices {

	private Choices() {
	}

	static <T extends Enum<T>> Optional<T> named(T[] values, String text) {
		return Arrays.stream(values).filter((each) -> each.name().equalsIgnoreCase(text)).findFirst();
	}

}
