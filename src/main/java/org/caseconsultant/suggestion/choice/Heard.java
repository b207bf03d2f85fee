package org.caseconsultant.suggestion.choice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.reading.Facts;
import org.caseconsultant.suggestion.text.Assertion;
import org.caseconsultant.suggestion.text.AssertionReader;

/**
 * What was heard in one question: the runs of words, whether they are negated there, and
 * the facts read before. For one thread.
 */
final class Heard {

	private final Facts facts;

	private final Wording wording;

	private final Map<Integer, List<Span>> runs;

	private final Map<Span, Assertion> assertions = new HashMap<>();

	Heard(Facts facts, Lexicon lexicon) {
		this.facts = facts;
		this.wording = Wording.of(facts.text());
		this.runs = lexicon.find(this.wording);
	}

	Facts facts() {
		return this.facts;
	}

	Wording wording() {
		return this.wording;
	}

	Set<Integer> runs() {
		return this.runs.keySet();
	}

	List<Span> run(int number) {
		return this.runs.getOrDefault(number, List.of());
	}

	boolean sameSentence(Span one, Span other) {
		return this.wording.tokens().get(one.first()).sentence() == this.wording.tokens().get(other.first()).sentence();
	}

	/** Whether the words there are not negated. */
	boolean holds(Span span) {
		return assertion(span) != Assertion.NEGATED;
	}

	Assertion assertion(Span span) {
		return this.assertions.computeIfAbsent(span,
				(place) -> AssertionReader.judge(this.facts.text(), evidence(place)));
	}

	Evidence evidence(Span span) {
		return this.wording.evidence(span.first(), span.last());
	}

	/** The first place of any of some phrases. */
	Optional<Span> first(List<Phrase> phrases) {
		for (Phrase phrase : phrases) {
			Optional<Span> place = phrase.in(this);
			if (place.isPresent()) {
				return place;
			}
		}
		return Optional.empty();
	}

	List<Span> all(List<Phrase> phrases) {
		return phrases.stream().flatMap((phrase) -> phrase.places(this).stream()).distinct().toList();
	}

}
