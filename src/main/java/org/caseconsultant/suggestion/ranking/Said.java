package org.caseconsultant.suggestion.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.Assertion;
import org.caseconsultant.suggestion.text.AssertionReader;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * The words of a part of the question by stem, sorted by how they are asserted.
 *
 * @param stated words that are said to be so
 * @param open the same and words that are only suspected
 * @param conditions stated words that may speak of a condition: not those that name a
 * vaccine, which is against a disease and no sign of it
 * @param query all words, to search with
 */
record Said(Map<String, Token> stated, Map<String, Token> open, Map<String, Token> conditions, String query) {

	private static final Pattern VACCINE = Pattern
		.compile("(?:\\b[\\w-]+ ){0,2}\\b(?:vaccin\\w*|immuni[sz]ation\\w*|shots?|boosters?|screening for)\\b");

	static Said of(QuestionText text, Evidence part) {
		List<Token> stated = new ArrayList<>();
		List<Token> open = new ArrayList<>();
		for (Token token : Words.tokens(text.lower(part), part.start())) {
			Assertion assertion = AssertionReader.judge(text, text.evidence(token.start(), token.end()));
			if (assertion != Assertion.NEGATED) {
				open.add(token);
			}
			if (assertion == Assertion.ESTABLISHED) {
				stated.add(token);
			}
		}
		return new Said(byStem(stated), byStem(open), byStem(conditions(text, part, stated)), query(text, open));
	}

	private static Map<String, Token> byStem(List<Token> tokens) {
		Map<String, Token> byStem = new LinkedHashMap<>();
		tokens.forEach((token) -> byStem.putIfAbsent(token.stem(), token));
		return byStem;
	}

	private static List<Token> conditions(QuestionText text, Evidence part, List<Token> stated) {
		List<Evidence> vaccines = VACCINE.matcher(text.lower(part))
			.results()
			.map((match) -> text.evidence(part.start() + match.start(), part.start() + match.end()))
			.toList();
		return stated.stream()
			.filter((token) -> vaccines.stream().noneMatch((v) -> v.start() <= token.start() && token.end() <= v.end()))
			.toList();
	}

	private static String query(QuestionText text, List<Token> open) {
		return open.stream()
			.map((token) -> text.lower().substring(token.start(), token.end()))
			.distinct()
			.limit(60)
			.collect(Collectors.joining(" "));
	}

}
