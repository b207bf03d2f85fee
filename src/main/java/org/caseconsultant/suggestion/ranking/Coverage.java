package org.caseconsultant.suggestion.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caseconsultant.catalog.CatalogHit;
import org.caseconsultant.suggestion.ranking.Phrases.Phrase;

/**
 * How much of one of an entry's phrases the question says.
 *
 * @param score 0 to 1
 * @param phrase the phrase, the title or one of the terms
 * @param tokens the words of the question that match
 */
record Coverage(double score, String phrase, List<Token> tokens) {

	private static final int NEAR = 110;

	private static final double ENOUGH = 2;

	private static final double SHARE = 0.5;

	private static final double MATCH = 0.56;

	private static final Set<String> WEAK = Set.of("left", "right", "bilater", "diseas", "disorder", "syndrom",
			"servic", "procedur", "visit", "test", "exam", "screen", "pain", "unilater", "part", "counsel", "therap",
			"phys", "treat", "hous", "week", "month", "days", "contrast", "withoutcontrast", "bothcontrast", "area",
			"sit");

	/**
	 * Finds the best covered phrase of an entry.
	 * @param phrases title and terms
	 * @param said words of the question by stem
	 * @return the best coverage, of score 0 if nothing matches
	 */
	static Coverage of(List<Phrase> phrases, Map<String, Token> said) {
		Coverage best = of(phrases.get(0), said);
		for (Phrase phrase : phrases.subList(1, phrases.size())) {
			Coverage other = of(phrase, said);
			best = (other.score > best.score) ? other : best;
		}
		return best;
	}

	/**
	 * Takes what the search itself matched, by synonyms and abbreviations; worth less
	 * than a phrase.
	 * @param hit one of the best hits
	 * @param said words of the question
	 * @return the coverage, of score 0 unless at least two words match
	 */
	static Coverage matched(CatalogHit hit, Map<String, Token> said) {
		Set<String> stems = Words.stems(String.join(" ", hit.matched()));
		List<Token> matched = said.values().stream().filter((token) -> stems.contains(token.stem())).toList();
		double covered = matched.stream().map(Token::stem).mapToDouble(Coverage::weight).sum();
		double share = covered / Math.max(1, said.keySet().stream().mapToDouble(Coverage::weight).sum());
		boolean enough = covered >= ENOUGH && share >= SHARE;
		return new Coverage(enough ? MATCH * nearness(matched) : 0, hit.entry().title(), matched);
	}

	private static Coverage of(Phrase phrase, Map<String, Token> said) {
		List<Token> matched = new ArrayList<>();
		double all = 0;
		double covered = 0;
		for (String stem : phrase.stems()) {
			double weight = weight(stem);
			all += weight;
			Token token = said.get(stem);
			if (token != null) {
				covered += weight;
				matched.add(token);
			}
		}
		double score = (covered == 0) ? 0 : strength(covered) * Math.pow(covered / all, 1.5) * nearness(matched);
		return new Coverage(score, phrase.text(), matched);
	}

	/** One ordinary word says little, three say much. */
	private static double strength(double covered) {
		return (covered <= 1) ? 0.25 + 0.4 * covered : Math.min(0.94, 0.5 + 0.15 * covered);
	}

	private static double nearness(List<Token> matched) {
		int first = matched.stream().mapToInt(Token::start).min().orElse(0);
		int last = matched.stream().mapToInt(Token::end).max().orElse(0);
		return (last - first <= NEAR) ? 1 : 0.8;
	}

	private static double weight(String stem) {
		if (WEAK.contains(stem)) {
			return 0.4;
		}
		return (stem.length() > 7) ? 1.25 : 1;
	}

	/**
	 * Returns what a code would have the note support.
	 * @param title its title
	 * @param said words of the question by stem
	 * @return the words of the title that the question does not say
	 */
	static List<String> missing(String title, Map<String, Token> said) {
		return Words.tokens(title, 0)
			.stream()
			.filter((token) -> !said.containsKey(token.stem()))
			.map((token) -> title.substring(token.start(), token.end()))
			.distinct()
			.toList();
	}

}
