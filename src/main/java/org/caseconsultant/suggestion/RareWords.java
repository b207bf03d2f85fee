package org.caseconsultant.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * Chooses the words of a question that tell most: those that stand in the fewest
 * precedents. Words that stand nowhere would find nothing, common ones would only slow
 * the search down.
 */
final class RareWords {

	private static final int MOST = 12;

	private RareWords() {
	}

	/**
	 * Chooses words.
	 * @param words words of a question
	 * @param field field of the index that holds words
	 * @param reader the index
	 * @return rarest first, at most twelve
	 */
	static List<String> of(Collection<String> words, String field, IndexReader reader) {
		return words.stream()
			.map((word) -> new Counted(word, frequency(new Term(field, word), reader)))
			.filter((counted) -> counted.precedents() > 0)
			.sorted(Comparator.comparingInt(Counted::precedents))
			.limit(MOST)
			.map(Counted::word)
			.toList();
	}

	private static int frequency(Term term, IndexReader reader) {
		try {
			return reader.docFreq(term);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A word and how many precedents have it.
	 */
	private record Counted(String word, int precedents) {
	}

}
