package org.caseconsultant.reply.draft;

import java.util.List;

/**
 * Joins words as a sentence does.
 */
final class Words {

	private Words() {
	}

	static String and(List<String> words) {
		if (words.size() < 2) {
			return String.join("", words);
		}
		return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
	}

	static String lowerFirst(String sentence) {
		boolean word = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(0))
				&& Character.isLowerCase(sentence.charAt(1));
		return word ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
	}

}
