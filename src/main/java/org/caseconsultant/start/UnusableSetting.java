package org.caseconsultant.start;

import java.util.Locale;

/**
 * A setting is missing or cannot be used; the start stops with one line that names its
 * key. The line never holds the value of a secret.
 */
public final class UnusableSetting extends RuntimeException {

	/**
	 * Names the key as an environment variable and as it stands in the file.
	 * @param key key in {@code config/application.yaml}
	 * @param reason what is wrong and what to do
	 */
	public UnusableSetting(String key, String reason) {
		super(variable(key) + " (" + key + "): " + reason);
	}

	/** Dots, brackets and dashes become underscores; Boot understands that. */
	static String variable(String key) {
		return key.replace("[", "_").replace("]", "").replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
	}

}
