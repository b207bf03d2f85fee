package org.caseconsultant.catalog.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Splits a text into words. Words that only make sense with the number behind them are
 * kept together with it: {@code type II} and {@code type 2} are the same single word.
 * Thread-safe.
 */
public final class WordReader {

	private static final Set<String> CLASSIFIERS = Set.of("type", "stage", "grade", "level", "class", "degre",
			"trimest", "factor", "group");

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}[a-z]?|[a-h]|i");

	private static final Set<String> LETTERS_THAT_ARE_WORDS = Set.of("a", "i");

	private static final Pattern BEFORE_LETTER = Pattern
		.compile(".*as|hepat.*|vitamin|hemophil.*|influenza|.*protein|.*globulin|.*globin|.*toxin");

	private final EnglishWords english = new EnglishWords();

	/**
	 * Splits a text.
	 * @param text any text
	 * @return its words, without stop words
	 */
	public List<Word> read(String text) {
		List<Word> words = new ArrayList<>();
		for (Word word : tokens(text)) {
			Word last = words.isEmpty() ? word : words.get(words.size() - 1);
			if (CLASSIFIERS.contains(last.stem()) && NUMBER.matcher(word.stem()).matches()) {
				words.set(words.size() - 1, joined(last, word));
			}
			else if (!LETTERS_THAT_ARE_WORDS.contains(word.stem()) || BEFORE_LETTER.matcher(last.stem()).matches()) {
				words.add(word);
			}
		}
		return words.isEmpty() ? tokens(text) : words;
	}

	/**
	 * Splits a text.
	 * @param text any text
	 * @return the stems of its words with a blank between them
	 */
	public String phrase(String text) {
		return read(text).stream().map(Word::stem).collect(Collectors.joining(" "));
	}

	private static Word joined(Word classifier, Word number) {
		String digits = number.stem().equals("i") ? "1" : number.stem();
		return new Word(classifier.typed() + " " + number.typed(), classifier.stem() + digits, classifier.start(),
				number.end());
	}

	private List<Word> tokens(String text) {
		List<Word> tokens = new ArrayList<>();
		try (TokenStream stream = this.english.tokenStream("text", text)) {
			CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				String typed = text.substring(offset.startOffset(), offset.endOffset()).toLowerCase(Locale.ROOT);
				tokens.add(new Word(typed, RomanNumeral.arabic(stem.toString()), offset.startOffset(),
						offset.endOffset()));
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot split a text into words", ex);
		}
		return tokens;
	}

}
