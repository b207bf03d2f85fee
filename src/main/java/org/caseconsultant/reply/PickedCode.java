package org.caseconsultant.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code that a consultant puts into an answer.
 *
 * @param code the code as on a claim
 * @param modifiers modifiers behind it
 * @param units units of service, if stated
 */
public record PickedCode(String code, List<String> modifiers, Optional<Integer> units) {

	private static final Pattern WRITTEN = Pattern.compile(
			"([A-Z]?\\d[A-Z0-9]{1,5}(?:\\.[A-Z0-9]{1,4})?)((?:-[A-Z0-9]{2}|[, ]+(?!X\\d{1,5}$)[A-Z0-9]{2})*)\\s*(?:[X\u00d7]\\s*(\\d{1,5}))?");

	/**
	 * Reads a code as consultants write it.
	 * @param text such as {@code 99214-25}, {@code 96415 x2} or {@code E11.42}
	 * @return the code, nothing if the text is none
	 */
	public static Optional<PickedCode> parse(String text) {
		Matcher matcher = WRITTEN.matcher(spaced(text));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		List<String> modifiers = new ArrayList<>(List.of(matcher.group(2).split("[-, ]+")));
		modifiers.removeIf(String::isEmpty);
		return Optional.of(new PickedCode(matcher.group(1), List.copyOf(modifiers),
				Optional.ofNullable(matcher.group(3)).map(Integer::valueOf)));
	}

	/** A procedure code with its units behind it in one word is taken apart. */
	private static String spaced(String text) {
		return text.strip().toUpperCase(Locale.ROOT).replaceFirst("^(\\d{5})X(\\d{1,5})$", "$1 X$2");
	}

	@Override
	public String toString() {
		return this.code + this.modifiers.stream().map((modifier) -> "-" + modifier).reduce("", String::concat)
				+ this.units.map((number) -> " x" + number).orElse("");
	}

}
