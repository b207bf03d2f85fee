package org.caseconsultant.casework;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people call a case, such as {@code CC-000123}.
 *
 * @param caseId id of the stored row
 */
public record CaseNumber(long caseId) {

	private static final Pattern WRITTEN = Pattern.compile("CC-(\\d{6,12})", Pattern.CASE_INSENSITIVE);

	/**
	 * Reads a case number.
	 * @param text such as {@code CC-000123}, in any case
	 * @return the number, or nothing if the text is none
	 */
	public static Optional<CaseNumber> parse(String text) {
		Matcher matcher = WRITTEN.matcher(text.strip());
		return matcher.matches() ? Optional.of(new CaseNumber(Long.parseLong(matcher.group(1)))) : Optional.empty();
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "CC-%06d", this.caseId);
	}

}
