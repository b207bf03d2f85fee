package org.caseconsultant.suggestion.timed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Finds words in a question, each wording a few times at most, so that a text that
 * repeats itself costs no more than another.
 */
final class Mentions {

	private static final int MOST_ALIKE = 3;

	private static final int MOST = 40;

	private Mentions() {
	}

	static List<Evidence> of(Pattern pattern, QuestionText text) {
		Map<String, Integer> alike = new LinkedHashMap<>();
		Matcher matcher = pattern.matcher(text.lower());
		List<Evidence> mentions = new ArrayList<>();
		while (mentions.size() < MOST && matcher.find()) {
			if (alike.merge(matcher.group(), 1, Integer::sum) <= MOST_ALIKE) {
				mentions.add(text.evidence(matcher.start(), matcher.end()));
			}
		}
		return mentions;
	}

}
