package org.caseconsultant.suggestion.rules;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A side of the body, in titles, in words and in modifiers.
 */
enum Side {

	/** Left. */
	LEFT("left"),
	/** Right. */
	RIGHT("right"),
	/** Both. */
	BOTH("bilateral");

	private static final String PARTS = "eye(?:lid)?s?|ears?|knees?|hips?|shoulders?|elbows?|wrists?|hands?|fingers?|thumbs?|"
			+ "ankles?|f(?:oo|ee)t|toes?|heels?|arms?|forearms?|legs?|thighs?|limbs?|extremit(?:y|ies)|breasts?|kidneys?|"
			+ "femurs?|tibias?|fibulas?|hum[ae]r(?:us|i)|radius|ulnas?|clavicles?|scapulas?|patellas?|lungs?|ovar(?:y|ies)|"
			+ "test(?:is|es|icles?)|groins?|calf|calves|joints?|flanks?|cheeks?|axillas?|carotids?|inguinal|quadrants?|side";

	private static final Pattern BEFORE = Pattern.compile(
			"\\b(left|lt|right|rt|bilateral(?:ly)?|both)(?! (?:now|away|after|before|the|in|on|over|out)\\b)\\.?[ -](?:(?!left|right|both)[\\w'-]+ ){0,2}?(?:"
					+ PARTS + ")\\b");

	private static final Pattern BEHIND = Pattern.compile("\\b(?:" + PARTS
			+ ")(?: \\w+)?(?:,| on the| \\()? ?(left|right|bilateral(?:ly)?)\\b(?! (?:now|away|after|before|the))");

	private static final Pattern PART = Pattern.compile("\\b(?:" + PARTS + ")\\b");

	private static final Set<String> LEFT_MODIFIERS = Set.of("LT", "E1", "E2", "FA", "F1", "F2", "F3", "F4", "TA", "T1",
			"T2", "T3", "T4");

	private static final Set<String> RIGHT_MODIFIERS = Set.of("RT", "E3", "E4", "F5", "F6", "F7", "F8", "F9", "T5",
			"T6", "T7", "T8", "T9");

	private final String word;

	private final Pattern named;

	Side(String word) {
		this.word = word;
		this.named = Pattern.compile("\\b" + word + "\\b");
	}

	String word() {
		return this.word;
	}

	/** The side that a title names, if it names exactly one. */
	static Optional<Side> ofTitle(String title) {
		String lower = title.toLowerCase(Locale.ROOT);
		Set<Side> sides = EnumSet.noneOf(Side.class);
		for (Side side : values()) {
			if (side.named.matcher(lower).find()) {
				sides.add(side);
			}
		}
		return (PART.matcher(lower).find() && sides.size() == 1) ? sides.stream().findFirst() : Optional.empty();
	}

	/** The sides that words tell of parts of the body. */
	static Set<Side> told(String lower) {
		Set<Side> sides = EnumSet.noneOf(Side.class);
		for (Pattern pattern : List.of(BEFORE, BEHIND)) {
			Matcher matcher = pattern.matcher(lower);
			while (matcher.find()) {
				sides.add(of(matcher.group(1)));
			}
		}
		return sides;
	}

	/** The sides that words tell of one part of the body. */
	static Set<Side> told(String lower, String part) {
		Set<Side> sides = EnumSet.noneOf(Side.class);
		Matcher matcher = BEFORE.matcher(lower);
		while (matcher.find()) {
			if (matcher.group().endsWith(part) || matcher.group().endsWith(part + "s")) {
				sides.add(of(matcher.group(1)));
			}
		}
		return sides;
	}

	/** The part of the body that a title names. */
	static Optional<String> part(String title) {
		Matcher matcher = PART.matcher(title.toLowerCase(Locale.ROOT));
		return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
	}

	static Optional<Side> ofModifiers(Collection<String> modifiers) {
		boolean left = modifiers.stream().anyMatch(LEFT_MODIFIERS::contains);
		boolean right = modifiers.stream().anyMatch(RIGHT_MODIFIERS::contains);
		if (left == right) {
			return left ? Optional.of(BOTH) : Optional.empty();
		}
		return Optional.of(left ? LEFT : RIGHT);
	}

	private static Side of(String word) {
		return switch (word.charAt(0)) {
			case 'l' -> LEFT;
			case 'r' -> RIGHT;
			default -> BOTH;
		};
	}

}
