package org.caseconsultant.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.caseconsultant.catalog.CatalogName.Kind;

/**
 * Finds the diseases that an unknown abbreviation may stand for: its letters are the
 * beginnings of words, in any order as an index inverts its terms, and letters within
 * them. A number behind it says that it is a gene or one of several hereditary diseases.
 */
final class Acronyms {

	private static final int MOST = 8;

	private static final int MOST_WORDS = 4;

	private static final int MOST_WORDS_OF_INDEX = 2;

	private static final double LIMIT = 3;

	private static final double WITHIN = 0.5;

	private static final double VOWEL_WITHIN = 0.8;

	private static final double SKIPPED = 0.15;

	private static final double OTHER_ORDER = 0.3;

	private static final double UNUSED = 1.5;

	private static final double UNUSED_GENERAL = 0.2;

	private static final double NOT_INHERITED = 1.5;

	private static final double NEXT_WORD = 0.3;

	private static final String INHERITED = "+";

	private static final String NOT_OF_FAMILIES = "ABOP";

	private static final Set<String> GENERAL = Set.of("disease", "disorder", "syndrome", "hereditary", "congenital",
			"familial", "inherited", "idiopathic", "infantile", "juvenile", "primary", "unspecified", "other",
			"specified");

	private static final Set<String> OF_FAMILIES = Set.of("hereditary", "congenital", "familial", "inherited",
			"infantile", "juvenile");

	private final Map<Character, List<Known>> names = new HashMap<>();

	Acronyms(Collection<String> names) {
		Set<Set<String>> before = new HashSet<>();
		for (Known known : names.stream().map(Known::of).toList()) {
			if (before.add(new HashSet<>(Arrays.asList(known.words())))) {
				Arrays.stream(known.words())
					.map((word) -> word.charAt(0))
					.distinct()
					.forEach((first) -> this.names.computeIfAbsent(first, (key) -> new ArrayList<>()).add(known));
			}
		}
	}

	/** Returns a name as it is kept, or an empty text for one without abbreviation. */
	static String kept(String code, Kind kind, List<NameWord> name) {
		List<String> words = name.stream()
			.filter((word) -> !word.optional())
			.map((word) -> word.word().typed().toLowerCase(Locale.ROOT))
			.toList();
		boolean simple = words.stream().allMatch((word) -> word.chars().allMatch((c) -> c >= 'a' && c <= 'z'));
		if (!simple || words.isEmpty() || isLong(words, kind) || code.charAt(0) > 'Q') {
			return "";
		}
		boolean inherited = code.charAt(0) == 'Q'
				|| NOT_OF_FAMILIES.indexOf(code.charAt(0)) < 0 && words.stream().anyMatch(OF_FAMILIES::contains);
		return (inherited ? INHERITED : "") + String.join(" ", words);
	}

	private static boolean isLong(List<String> words, Kind kind) {
		return words.stream()
			.filter((word) -> !GENERAL.contains(word))
			.count() > ((kind == Kind.INDEX) ? MOST_WORDS_OF_INDEX : MOST_WORDS);
	}

	/** Returns the likeliest names. */
	List<Found> find(String letters, boolean numbered) {
		int set = Known.letters(letters);
		List<Found> found = new ArrayList<>();
		for (Known known : this.names.getOrDefault(letters.charAt(0), List.of())) {
			if ((set & ~known.letters()) == 0) {
				double cost = new Match(letters, known.words()).cost(0, 0, -1)
						+ ((numbered && !known.inherited()) ? NOT_INHERITED : 0);
				if (cost <= LIMIT) {
					found.add(new Found(String.join(" ", known.words()), cost));
				}
			}
		}
		found.sort(Comparator.comparingDouble(Found::cost).thenComparing(Found::name));
		return found.subList(0, Math.min(MOST, found.size()));
	}

	/**
	 * Reads letters into the words of a name.
	 *
	 * @param letters the abbreviation
	 * @param words the name
	 */
	private record Match(String letters, String[] words) {

		/** Returns the least cost of the letters from a place on. */
		double cost(int at, int used, int last) {
			if (at == this.letters.length()) {
				return unused(used);
			}
			double least = Double.MAX_VALUE;
			for (int word = 0; word < this.words.length; word++) {
				if ((used & 1 << word) == 0 && this.words[word].charAt(0) == this.letters.charAt(at)) {
					double order = ((word < last) ? OTHER_ORDER : 0) + ((last >= 0) ? NEXT_WORD : 0);
					least = Math.min(least, order + within(at + 1, used | 1 << word, word, 1));
				}
			}
			return least;
		}

		private double within(int at, int used, int word, int from) {
			double least = cost(at, used, word);
			int next = (at < this.letters.length()) ? this.words[word].indexOf(this.letters.charAt(at), from) : -1;
			if (next >= 0) {
				double letter = ("aeiouy".indexOf(this.letters.charAt(at)) < 0) ? WITHIN : VOWEL_WITHIN;
				double skipped = SKIPPED * IntStream.range(from, next)
					.filter((i) -> "aeiouy".indexOf(this.words[word].charAt(i)) < 0)
					.count();
				least = Math.min(least, letter + skipped + within(at + 1, used, word, next + 1));
			}
			return least;
		}

		private double unused(int used) {
			double cost = 0;
			for (int word = 0; word < this.words.length; word++) {
				if ((used & 1 << word) == 0) {
					cost += GENERAL.contains(this.words[word]) ? UNUSED_GENERAL : UNUSED;
				}
			}
			return cost;
		}

	}

	private record Known(String[] words, int letters, boolean inherited) {

		static Known of(String kept) {
			boolean inherited = kept.startsWith(INHERITED);
			String name = inherited ? kept.substring(1) : kept;
			return new Known(name.split(" "), letters(name), inherited);
		}

		static int letters(String text) {
			return text.chars().filter((c) -> c != ' ').map((c) -> 1 << (c - 'a')).reduce(0, (a, b) -> a | b);
		}

	}

	/**
	 * A name.
	 *
	 * @param name its words
	 * @param cost how far-fetched it is
	 */
	record Found(String name, double cost) {
	}

}
