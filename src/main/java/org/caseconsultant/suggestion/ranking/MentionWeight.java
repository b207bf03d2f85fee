package org.caseconsultant.suggestion.ranking;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.CatalogName.Kind;
import org.caseconsultant.catalog.NameMention;

/**
 * Weighs a name that a sentence says: rare words, the whole name, words side by side and
 * as they are written speak for its code; doubt, denial, a relative and a chapter that is
 * seldom the point speak against it.
 */
final class MentionWeight {

	/** Rare words tell more, but not in proportion. */
	private static final double RARITY = 0.54;

	/** A name with one word unsaid is hardly that name. */
	private static final double WHOLE = 16;

	private static final double WORD_BETWEEN = 0.62;

	private static final double CONCLUDED = 4;

	private static final double DENIED = 0.2;

	private static final double DOUBTED = 0.8;

	private static final double OF_RELATIVE = 0.2;

	private static final double LOWER_CASE_ABBREVIATION = 0.3;

	private static final int ABBREVIATION = 3;

	private static final double LATER_ENCOUNTER = 0.36;

	private static final double ADVERSE_EFFECT = 0.3;

	private static final Pattern LATER = Pattern.compile("[STM]\\w\\w\\.\\w{3}[B-Z]");

	private static final Map<Kind, Double> KINDS = new EnumMap<>(Map.of(Kind.TITLE, 1.2, Kind.TERM, 1.2, Kind.DRUG, 1.2,
			Kind.INDEX, 0.84, Kind.INCLUSION, 0.84, Kind.SHORT_TITLE, 0.56));

	private MentionWeight() {
	}

	static double of(Mentioned mentioned) {
		NameMention name = mentioned.name();
		double words = Math.pow(name.weight(), RARITY) * Math.pow(name.share(), WHOLE)
				* Math.pow(WORD_BETWEEN, name.loose()) * Math.pow(name.surety(), CONCLUDED)
				* KINDS.getOrDefault(name.kind(), 1.0);
		return words * asserted(mentioned) * abbreviated(mentioned) * chapter(name);
	}

	private static double asserted(Mentioned mentioned) {
		double asserted = switch (mentioned.assertion()) {
			case ESTABLISHED -> 1;
			case UNCERTAIN -> DOUBTED;
			case NEGATED -> DENIED;
		};
		return asserted * (mentioned.ofRelative() ? OF_RELATIVE : 1);
	}

	/** {@code MM} may be a myeloma, {@code mm} is a measure. */
	private static double abbreviated(Mentioned mentioned) {
		String words = mentioned.words().words();
		boolean isLower = words.equals(words.toLowerCase(Locale.ROOT));
		return (words.length() <= ABBREVIATION && isLower) ? LOWER_CASE_ABBREVIATION : 1;
	}

	/**
	 * Symptoms are named to be coded; external causes, reasons of encounters, codes of
	 * pregnancy and of the newborn need more than a name.
	 */
	private static double chapter(NameMention name) {
		double phase = LATER.matcher(name.code()).matches() ? LATER_ENCOUNTER : 1;
		return phase * switch (name.code().charAt(0)) {
			case 'R' -> 1.2;
			case 'O', 'P' -> 0.4;
			case 'Z' -> 0.3;
			case 'V', 'W', 'X', 'Y' -> 0.05;
			case 'T' -> (name.kind() == Kind.TABLE) ? ADVERSE_EFFECT : 1;
			default -> 1;
		};
	}

}
