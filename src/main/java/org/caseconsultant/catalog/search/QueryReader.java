package org.caseconsultant.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.search.Reading.Meaning;
import org.caseconsultant.catalog.words.Completions;
import org.caseconsultant.catalog.words.SpellingCorrection;
import org.caseconsultant.catalog.words.Synonyms;
import org.caseconsultant.catalog.words.Word;
import org.caseconsultant.catalog.words.WordReader;

/**
 * Reads a query: its words, what abbreviations and lay words in it stand for, and what
 * misspelled words were meant to be.
 */
final class QueryReader {

	private static final int MOST_WORDS = 150;

	private static final double TYPED = 1;

	/** The word behind a denial: {@code no counseling} is hardly about counseling. */
	private static final double DENIED = 0.5;

	static final Set<String> DENIALS = Set.of("no", "not", "without", "deni", "den", "never");

	private static final double SYNONYM = 0.9;

	private static final double RARE_MEANING = 0.8;

	private static final double CORRECTED = 0.8;

	private static final double JOINED = 0.95;

	private static final double SPLIT = 0.85;

	private static final int SHORTEST_PART = 5;

	private static final double COMPLETED = 0.9;

	private static final int MOST_COMPLETIONS = 12;

	private static final double NUMBERED_TYPE = 0.6;

	private static final Pattern NUMBERED = Pattern.compile("(type)?\\d{1,2}[a-h]?");

	private static final Pattern NUMBERED_ABBREVIATION = Pattern.compile("([a-z]{2,6}?)(\\d{1,2}[a-h]?)");

	private static final Pattern ACRONYM = Pattern.compile("([a-z]{3,6}?|[a-z]{2}(?=\\d))((?:\\d{1,2}[a-h]?)?)");

	private static final double ACRONYM_WEIGHT = 0.75;

	private static final double FAR_FETCHED = 0.05;

	private static final int FEW_WORDS_WITH_ACRONYM = 4;

	private static final int FEW_WORDS = 8;

	private static final int MOST_MEANINGS = 5;

	private final WordReader reader;

	private final Synonyms synonyms;

	private final SpellingCorrection spelling;

	private final Completions completions;

	private final Acronyms acronyms;

	private final Predicate<String> known;

	/**
	 * Takes what it reads with.
	 * @param reader splits texts into words
	 * @param synonyms meanings of words
	 * @param spelling corrects words
	 * @param completions completes words
	 * @param acronyms reads unknown abbreviations
	 * @param known tells whether the catalog has a stem
	 */
	QueryReader(WordReader reader, Synonyms synonyms, SpellingCorrection spelling, Completions completions,
			Acronyms acronyms, Predicate<String> known) {
		this.reader = reader;
		this.synonyms = synonyms;
		this.spelling = spelling;
		this.completions = completions;
		this.acronyms = acronyms;
		this.known = known;
	}

	/**
	 * Reads a query.
	 * @param text what was typed
	 * @param typing whether the last word may be unfinished
	 * @return what it says
	 */
	Reading read(String text, boolean typing) {
		List<Word> all = this.reader.read(text);
		List<Word> words = all.subList(0, Math.min(all.size(), MOST_WORDS));
		List<Meaning> meanings = new ArrayList<>();
		addTyped(meanings, words);
		List<String> stems = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			stems.add(understood(meanings, words, i));
		}
		addSynonyms(meanings, stems);
		addNumberedType(meanings, words);
		if (typing && !words.isEmpty()) {
			addCompletions(meanings, words.get(words.size() - 1).typed(), words.size() - 1);
		}
		return new Reading(words, meanings, SizeRange.sizes(text));
	}

	/**
	 * Reads a sentence of a longer text, in which a word that the catalog does not know
	 * is seldom a misspelled one.
	 * @param sentence the sentence
	 * @return what it says
	 */
	Reading readSentence(String sentence) {
		List<Word> all = this.reader.read(sentence);
		List<Word> words = all.subList(0, Math.min(all.size(), MOST_WORDS));
		List<Meaning> meanings = new ArrayList<>();
		addTyped(meanings, words);
		for (int i = 0; i < words.size(); i++) {
			addJoined(meanings, words, i);
		}
		addSynonyms(meanings, words.stream().map(Word::stem).toList());
		return new Reading(words, meanings, List.of());
	}

	private static void addTyped(List<Meaning> meanings, List<Word> words) {
		boolean denied = false;
		for (int i = 0; i < words.size(); i++) {
			String stem = words.get(i).stem();
			meanings.add(new Meaning(i, i + 1, List.of(stem), denied ? DENIED : TYPED));
			denied = DENIALS.contains(stem);
		}
	}

	/** Adds what an unknown word was meant to be; returns the stem to go on with. */
	private String understood(List<Meaning> meanings, List<Word> words, int at) {
		Word word = words.get(at);
		addJoined(meanings, words, at);
		if (this.known.test(word.stem()) || !this.synonyms.of(word.stem()).isEmpty()) {
			return word.stem();
		}
		addNumbered(meanings, word, at);
		List<String> parts = split(word.typed());
		if (!parts.isEmpty()) {
			meanings.add(new Meaning(at, at + 1, parts, SPLIT));
			return word.stem();
		}
		Optional<String> corrected = this.spelling.correct(word.typed())
			.map(this.reader::phrase)
			.filter((stem) -> !stem.isEmpty());
		if (corrected.isEmpty() && words.size() <= FEW_WORDS_WITH_ACRONYM) {
			addAcronym(meanings, word, at);
		}
		corrected.ifPresent((stem) -> meanings.add(new Meaning(at, at + 1, List.of(stem), CORRECTED)));
		return corrected.orElse(word.stem());
	}

	/** Reads {@code nf2} as the abbreviation and the type. */
	private void addNumbered(List<Meaning> meanings, Word word, int at) {
		Matcher numbered = NUMBERED_ABBREVIATION.matcher(word.typed());
		if (numbered.matches()) {
			for (String meaning : this.synonyms.of(numbered.group(1))) {
				List<String> stems = new ArrayList<>(Arrays.asList(meaning.split(" ")));
				meanings.add(new Meaning(at, at + 1, stems, SYNONYM));
				meanings.add(new Meaning(at, at + 1, List.of("type" + numbered.group(2)), RARE_MEANING));
			}
		}
	}

	private void addAcronym(List<Meaning> meanings, Word word, int at) {
		Matcher acronym = ACRONYM.matcher(word.typed());
		if (acronym.matches()) {
			boolean numbered = !acronym.group(2).isEmpty();
			for (Acronyms.Found found : this.acronyms.find(acronym.group(1), numbered)) {
				List<String> stems = List.of(this.reader.phrase(found.name()).split(" "));
				meanings.add(new Meaning(at, at + 1, stems, ACRONYM_WEIGHT - FAR_FETCHED * found.cost(), true));
			}
			if (numbered) {
				addInherited(meanings, at);
			}
		}
	}

	private static void addInherited(List<Meaning> meanings, int at) {
		meanings.add(new Meaning(at, at + 1, List.of("hereditari"), NUMBERED_TYPE));
		meanings.add(new Meaning(at, at + 1, List.of("congenit"), NUMBERED_TYPE));
	}

	/** Reads {@code anti phospholipid} as one word if only that is known. */
	private void addJoined(List<Meaning> meanings, List<Word> words, int at) {
		if (at + 1 < words.size()) {
			String joined = this.reader.phrase(words.get(at).typed() + words.get(at + 1).typed());
			if (!joined.isEmpty() && joined.indexOf(' ') < 0 && this.known.test(joined)) {
				meanings.add(new Meaning(at, at + 2, List.of(joined), JOINED));
			}
		}
	}

	/** Reads {@code microcephalydeafness} as two words if both are known. */
	private List<String> split(String typed) {
		for (int i = SHORTEST_PART; i <= typed.length() - SHORTEST_PART; i++) {
			String first = this.reader.phrase(typed.substring(0, i));
			String second = this.reader.phrase(typed.substring(i));
			if (this.known.test(first) && this.known.test(second)) {
				return List.of(first, second);
			}
		}
		return List.of();
	}

	private void addCompletions(List<Meaning> meanings, String begun, int at) {
		for (String word : this.completions.startingWith(begun, MOST_COMPLETIONS)) {
			String stem = this.reader.phrase(word);
			if (!stem.isEmpty()) {
				meanings.add(new Meaning(at, at + 1, List.of(stem.split(" ")), COMPLETED));
			}
		}
	}

	/**
	 * Hereditary diseases are numbered by the gene: {@code cataract 23}. A number at the
	 * end says that the disease is one of these.
	 */
	private static void addNumberedType(List<Meaning> meanings, List<Word> words) {
		for (int i = 1; i < words.size() && words.size() <= FEW_WORDS; i++) {
			if (NUMBERED.matcher(words.get(i).stem()).matches()) {
				addInherited(meanings, i);
			}
		}
	}

	/** A corrected word may be two. */
	private static String first(String stems) {
		int blank = stems.indexOf(' ');
		return (blank < 0) ? stems : stems.substring(0, blank);
	}

	private void addSynonyms(List<Meaning> meanings, List<String> stems) {
		for (int from = 0; from < stems.size(); from++) {
			int longest = Math.min(stems.size(), from + this.synonyms.longest(first(stems.get(from))));
			for (int to = from + 1; to <= longest; to++) {
				String phrase = String.join(" ", stems.subList(from, to));
				List<String> others = this.synonyms.of(phrase);
				for (int i = 0; i < Math.min(others.size(), MOST_MEANINGS); i++) {
					List<String> other = Arrays.asList(others.get(i).split(" "));
					meanings.add(new Meaning(from, to, other, (i < 2) ? SYNONYM : RARE_MEANING));
				}
			}
		}
	}

}
