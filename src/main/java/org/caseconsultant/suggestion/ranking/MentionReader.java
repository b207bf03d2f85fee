package org.caseconsultant.suggestion.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.NameMention;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.Assertion;
import org.caseconsultant.suggestion.text.AssertionReader;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Reads the names of diagnoses in a text, sentence by sentence; a sentence that is
 * repeated is read once.
 */
final class MentionReader {

	private static final int MOST_SENTENCES = 300;

	private final Catalog catalog;

	MentionReader(Catalog catalog) {
		this.catalog = catalog;
	}

	/** Returns the names of each sentence that has any, the weightiest first. */
	List<List<Mentioned>> read(QuestionText text) {
		List<List<Mentioned>> read = new ArrayList<>();
		Set<String> before = new HashSet<>();
		for (Evidence sentence : text.sentences().subList(0, Math.min(MOST_SENTENCES, text.sentences().size()))) {
			if (before.add(sentence.words())) {
				read.add(new Sentence(text, sentence).read(this.catalog));
			}
		}
		return read;
	}

	/**
	 * A sentence with what is known of its words.
	 */
	private static final class Sentence {

		private final QuestionText text;

		private final Evidence sentence;

		private final int relatives;

		private final Map<Integer, Assertion> assertions = new HashMap<>();

		Sentence(QuestionText text, Evidence sentence) {
			this.text = text;
			this.sentence = sentence;
			this.relatives = Relatives.from(text.lower(sentence));
		}

		List<Mentioned> read(Catalog catalog) {
			List<Mentioned> found = new ArrayList<>();
			for (NameMention name : catalog.mentions(CodeSystem.ICD10CM, this.sentence.words())) {
				Mentioned mentioned = mentioned(name);
				found.add(mentioned.weighing(MentionWeight.of(mentioned)));
			}
			return found;
		}

		private Mentioned mentioned(NameMention name) {
			Evidence words = this.text.evidence(this.sentence.start() + name.start(),
					this.sentence.start() + name.end());
			Assertion assertion = this.assertions.computeIfAbsent(name.start() << 16 | name.end(),
					(key) -> AssertionReader.judge(this.text, words));
			return new Mentioned(name, words, assertion, name.start() > this.relatives, 0);
		}

	}

}
