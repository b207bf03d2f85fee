package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Splits a text into words. Words that only make sense with the number behind them are
 * kept together with it: {@code type II} and {@code type 2} are the same single word.
 */
final class WordReader {

	private static final Set<String> CLASSIFIERS = Set.of("type", "stage", "grade", "level", "class", "degre",
			"trimest");

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}[a-c]?|[iv]{1,3}[ab]?");

	private static final Map<String, String> ROMAN = Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5");

	private final EnglishWords english = new EnglishWords();

	/** Returns the words of a text, without stop words. */
	List<Word> read(String text) {
		List<Word> words = new ArrayList<>();
		for (Word word : tokens(text)) {
			Word last = words.isEmpty() ? word : words.get(words.size() - 1);
			if (CLASSIFIERS.contains(last.stem()) && NUMBER.matcher(word.stem()).matches()) {
				words.set(words.size() - 1, joined(last, word));
			}
			else {
				words.add(word);
			}
		}
		return words;
	}

	/** Returns the stems of a text with a blank between them. */
	String phrase(String text) {
		return read(text).stream().map(Word::stem).collect(Collectors.joining(" "));
	}

	private static Word joined(Word classifier, Word number) {
		String digits = ROMAN.getOrDefault(number.stem(), number.stem());
		return new Word(classifier.typed() + " " + number.typed(), classifier.stem() + digits);
	}

	private List<Word> tokens(String text) {
		List<Word> tokens = new ArrayList<>();
		try (TokenStream stream = this.english.tokenStream("text", text)) {
			CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				String typed = text.substring(offset.startOffset(), offset.endOffset()).toLowerCase(Locale.ROOT);
				tokens.add(new Word(typed, stem.toString()));
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot split a text into words", ex);
		}
		return tokens;
	}

}
