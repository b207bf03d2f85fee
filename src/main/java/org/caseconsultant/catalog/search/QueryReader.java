package org.caseconsultant.catalog.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads a query: its words, what abbreviations and lay words in it stand for, and what
 * misspelled words were meant to be.
 */
final class QueryReader {

	private static final int MOST_WORDS = 150;

	private static final double TYPED = 1;

	/** The word behind a denial: {@code no counseling} is hardly about counseling. */
	private static final double DENIED = 0.5;

	private static final Set<String> DENIALS = Set.of("no", "not", "without", "deni", "den", "never");

	private static final double SYNONYM = 0.9;

	private static final double CORRECTED = 0.8;

	private final WordReader reader;

	private final Synonyms synonyms;

	private final SpellingCorrection spelling;

	private final Predicate<String> known;

	/**
	 * Takes what it reads with.
	 * @param reader splits texts into words
	 * @param synonyms meanings of words
	 * @param spelling corrects words
	 * @param known tells whether the catalog has a stem
	 */
	QueryReader(WordReader reader, Synonyms synonyms, SpellingCorrection spelling, Predicate<String> known) {
		this.reader = reader;
		this.synonyms = synonyms;
		this.spelling = spelling;
		this.known = known;
	}

	Reading read(String text) {
		List<Word> typed = this.reader.read(text);
		List<Word> words = typed.subList(0, Math.min(typed.size(), MOST_WORDS));
		Map<String, Reading.Evidence> evidence = new HashMap<>();
		addTyped(evidence, words);
		List<Word> corrected = words.stream().map(this::corrected).toList();
		corrected.forEach((word) -> add(evidence, word, CORRECTED));
		Set<String> phrases = runs(corrected);
		for (List<Word> translated : translations(corrected)) {
			translated.forEach((word) -> add(evidence, word, SYNONYM));
			phrases.addAll(runs(translated));
		}
		return new Reading(evidence, phrases, SizeRange.sizes(text));
	}

	private static void addTyped(Map<String, Reading.Evidence> evidence, List<Word> words) {
		boolean denied = false;
		for (Word word : words) {
			Reading.Evidence said = new Reading.Evidence(word, denied ? DENIED : TYPED, word.typed());
			evidence.merge(word.stem(), said, (one, other) -> (one.weight() >= other.weight()) ? one : other);
			denied = DENIALS.contains(word.stem());
		}
	}

	private static void add(Map<String, Reading.Evidence> evidence, Word word, double weight) {
		evidence.putIfAbsent(word.stem(), new Reading.Evidence(word, weight, word.typed()));
	}

	private Word corrected(Word word) {
		if (this.known.test(word.stem()) || !this.synonyms.of(word.stem()).isEmpty()) {
			return word;
		}
		return this.spelling.correct(word.typed())
			.map((correction) -> new Word(word.typed(), this.reader.phrase(correction)))
			.filter((correction) -> !correction.stem().isEmpty())
			.orElse(word);
	}

	/**
	 * Says the same in other words: with the first and with the second meaning of terms.
	 */
	private List<List<Word>> translations(List<Word> words) {
		List<List<Word>> translations = new ArrayList<>();
		translations.add(translated(words, 0));
		translations.add(translated(words, 1));
		return translations;
	}

	private List<Word> translated(List<Word> words, int meaning) {
		List<Word> translated = new ArrayList<>();
		int from = 0;
		while (from < words.size()) {
			int length = longestTerm(words, from);
			List<Word> run = words.subList(from, from + Math.max(1, length));
			translated.addAll((length > 0) ? meaning(run, meaning) : run);
			from += run.size();
		}
		return translated;
	}

	private int longestTerm(List<Word> words, int from) {
		int length = Math.min(Synonyms.LONGEST, words.size() - from);
		while (length > 0 && this.synonyms.of(stems(words.subList(from, from + length))).isEmpty()) {
			length--;
		}
		return length;
	}

	private List<Word> meaning(List<Word> run, int index) {
		List<String> meanings = this.synonyms.of(stems(run));
		String typed = run.stream().map(Word::typed).collect(Collectors.joining(" "));
		String meaning = meanings.get(Math.min(index, meanings.size() - 1));
		return List.of(meaning.split(" ")).stream().map((stem) -> new Word(typed, stem)).toList();
	}

	private static Set<String> runs(List<Word> words) {
		Set<String> runs = new HashSet<>();
		for (int from = 0; from < words.size(); from++) {
			int longest = Math.min(words.size(), from + Reading.LONGEST_PHRASE);
			for (int to = from + 1; to <= longest; to++) {
				runs.add(Phrase.key(words.subList(from, to)));
			}
		}
		return runs;
	}

	private static String stems(List<Word> words) {
		return words.stream().map(Word::stem).collect(Collectors.joining(" "));
	}

}
