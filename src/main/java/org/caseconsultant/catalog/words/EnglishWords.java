package org.caseconsultant.catalog.words;

import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * English words: lower case, without accents and possessive, reduced to the stem.
 * Negations are no stop words here: {@code without contrast} is another code.
 */
final class EnglishWords extends Analyzer {

	private static final CharArraySet STOP_WORDS = new CharArraySet(List.of("an", "and", "are", "as", "at", "be",
			"been", "but", "by", "can", "code", "codes", "could", "did", "do", "does", "for", "from", "had", "has",
			"have", "he", "hello", "her", "hi", "his", "how", "if", "in", "into", "is", "it", "its", "my", "of", "on",
			"or", "our", "please", "she", "should", "so", "such", "thank", "thanks", "that", "the", "their", "then",
			"there", "these", "they", "this", "those", "to", "us", "was", "we", "were", "what", "when", "which", "who",
			"will", "with", "would", "you", "your", "bill", "billed", "billing", "claim", "report"), true);

	@Override
	protected TokenStreamComponents createComponents(String field) {
		Tokenizer source = new StandardTokenizer();
		TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
		return new TokenStreamComponents(source,
				new PorterStemFilter(new MedicalSpelling(new StopFilter(words, STOP_WORDS))));
	}

}
