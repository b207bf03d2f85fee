package org.caseconsultant.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was found wrong while one mail was read: each sentence once, never with content of
 * the mail.
 */
final class Problems {

	private static final int MOST = 50;

	private final Set<String> sentences = new LinkedHashSet<>();

	void add(String sentence) {
		if (this.sentences.size() < MOST) {
			this.sentences.add(sentence);
		}
	}

	List<String> toList() {
		return new ArrayList<>(this.sentences);
	}

}
