package org.caseconsultant.catalog.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caseconsultant.catalog.words.Word;
import org.caseconsultant.catalog.words.WordReader;

/**
 * Reads names of codes: which words they need, and which may be absent. A nonessential
 * modifier in parentheses may be absent, a complication that the name denies, words that
 * only say that nothing more is known, and the second of two forms of one word
 * ({@code Diabetes, diabetic}).
 */
final class NameReader {

	private static final Set<String> DENIALS = Set.of("without", "not", "no");

	private static final int SAME_BEGINNING = 4;

	private final WordReader reader;

	NameReader(WordReader reader) {
		this.reader = reader;
	}

	/** Returns the words of a name without repetition. */
	List<NameWord> read(String name) {
		List<NameWord> words = new ArrayList<>();
		Set<String> stems = new HashSet<>();
		for (Clause clause : Clause.split(name)) {
			boolean denied = false;
			for (Word word : this.reader.read(clause.text())) {
				denied = denied || DENIALS.contains(word.stem());
				boolean vague = VagueWords.contains(word.stem());
				boolean optional = clause.optional() || denied || vague || isOtherForm(word, words);
				if (stems.add(word.stem())) {
					words.add(new NameWord(word, optional, denied && !vague));
				}
			}
		}
		return words;
	}

	private static boolean isOtherForm(Word word, List<NameWord> words) {
		if (words.isEmpty() || word.stem().length() < SAME_BEGINNING) {
			return false;
		}
		String first = words.get(0).word().stem();
		return words.size() <= 2 && first.startsWith(word.stem().substring(0, SAME_BEGINNING));
	}

}
