package org.caseconsultant.suggestion.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.CodeSystem;

/**
 * The shapes of codes.
 */
enum CodeShape {

	/** Five characters, four digits and a digit or one of F, T, U, M, A. */
	CPT(CodeSystem.CPT, "\\d{4}[0-9ftuma]"),
	/** A letter and four digits. */
	HCPCS(CodeSystem.HCPCS, "[a-eghj-v]\\d{4}"),
	/** A letter, a digit, a digit or A or B, and up to four more behind a dot. */
	DIAGNOSIS(CodeSystem.ICD10CM, "[a-z]\\d[0-9ab](?:\\.[0-9a-z]{1,4})?"),
	/** The same without the dot. */
	DIAGNOSIS_WITHOUT_DOT(CodeSystem.ICD10CM, "[a-z]\\d[0-9ab][0-9a-z]{1,4}");

	private final CodeSystem system;

	private final Pattern pattern;

	CodeShape(CodeSystem system, String pattern) {
		this.system = system;
		this.pattern = Pattern.compile(pattern);
	}

	CodeSystem system() {
		return this.system;
	}

	boolean fits(String lower) {
		return this.pattern.matcher(lower).matches();
	}

	/**
	 * Finds the first code set whose codes look like this.
	 * @param lower the characters in lower case
	 * @return the code set, or nothing
	 */
	static Optional<CodeSystem> systemOf(String lower) {
		for (CodeShape shape : values()) {
			if (shape.fits(lower)) {
				return Optional.of(shape.system);
			}
		}
		return Optional.empty();
	}

	static String written(String lower) {
		return lower.toUpperCase(Locale.ROOT);
	}

}
