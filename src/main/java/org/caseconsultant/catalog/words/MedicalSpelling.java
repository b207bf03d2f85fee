package org.caseconsultant.catalog.words;

import java.io.IOException;
import java.util.Map;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Brings British and American spellings, Latin plurals and the adjectives of conditions
 * to one form: {@code oedematous anaemic} is read as {@code edematous anemia}. What it
 * makes need not be a word, as both sides of a comparison pass it.
 */
final class MedicalSpelling extends TokenFilter {

	private static final int SHORTEST = 5;

	/** Shorter ones are abbreviations; {@code als} is no plural. */
	private static final int SHORTEST_WITH_STEM = 4;

	private static final Map<String, String> ENDINGS = Map.ofEntries(Map.entry("aemic", "emia"),
			Map.entry("emic", "emia"), Map.entry("itic", "itis"), Map.entry("itides", "itis"),
			Map.entry("otic", "osis"), Map.entry("noses", "nosis"), Map.entry("roses", "rosis"),
			Map.entry("boses", "bosis"), Map.entry("plegic", "plegia"), Map.entry("pathic", "pathy"),
			Map.entry("uric", "uria"), Map.entry("ectatic", "ectasis"), Map.entry("stenoses", "stenosis"),
			Map.entry("stases", "stasis"), Map.entry("static", "stasis"), Map.entry("rrheic", "rrhea"),
			Map.entry("pnoic", "pnea"), Map.entry("omata", "oma"), Map.entry("omatous", "oma"),
			Map.entry("trophic", "trophy"), Map.entry("plastic", "plasia"), Map.entry("penic", "penia"),
			Map.entry("philic", "philia"), Map.entry("phobic", "phobia"), Map.entry("algic", "algia"),
			Map.entry("lytic", "lysis"), Map.entry("lyses", "lysis"));

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

	MedicalSpelling(TokenStream input) {
		super(input);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.input.incrementToken()) {
			return false;
		}
		this.keyword.setKeyword(this.term.length() < SHORTEST_WITH_STEM);
		if (this.term.length() >= SHORTEST) {
			String folded = fold(this.term.toString());
			this.term.setEmpty().append(folded);
		}
		return true;
	}

	static String fold(String word) {
		String folded = word.replace("ae", "e")
			.replace("oe", "e")
			.replace("our", "or")
			.replace("yse", "yze")
			.replace("rrhag", "rhag")
			.replace("leuco", "leuko")
			.replace("sulph", "sulf");
		for (int from = Math.max(2, folded.length() - 8); from < folded.length() - 3; from++) {
			String ending = ENDINGS.get(folded.substring(from));
			if (ending != null) {
				return folded.substring(0, from) + ending;
			}
		}
		return folded;
	}

}
