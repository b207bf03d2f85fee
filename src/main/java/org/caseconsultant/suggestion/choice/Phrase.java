package org.caseconsultant.suggestion.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that tell a value: {@code stage 3b}, {@code needle .. biopsy} (up to five tokens
 * between), {@code left & hemipar*} (both in one sentence). A phrase that is negated in
 * the text is not heard, unless it says the negation itself.
 */
final class Phrase {

	private static final int FARTHEST = 6;

	private static final Set<String> NEGATIONS = Set.of("no", "not", "without", "never", "denies", "denied", "non",
			"negative", "free", "none", "neither");

	private static final Pattern AND = Pattern.compile("\\s+&\\s+");

	private static final Pattern GAP = Pattern.compile("\\s*\\.\\.+\\s*");

	/** Parts in one sentence; each part is a chain of runs with gaps. */
	private final List<List<Integer>> parts;

	private final boolean negative;

	private Phrase(List<List<Integer>> parts, boolean negative) {
		this.parts = parts;
		this.negative = negative;
	}

	static Phrase of(String written, Lexicon lexicon) {
		String phrase = written.toLowerCase(Locale.ROOT).strip();
		List<List<Integer>> parts = Arrays.stream(AND.split(phrase)).map((part) -> chain(part, lexicon)).toList();
		List<String> words = Wording.words(phrase);
		boolean negative = !words.isEmpty() && (NEGATIONS.contains(words.get(0)) || phrase.startsWith("w/o"));
		return new Phrase(parts, negative);
	}

	private static List<Integer> chain(String part, Lexicon lexicon) {
		return Arrays.stream(GAP.split(part)).map((run) -> lexicon.add(words(run))).toList();
	}

	/** The stars stay with their words. */
	private static List<String> words(String run) {
		List<String> words = new ArrayList<>(Wording.words(run.replace("*", "")));
		if (words.isEmpty()) {
			throw new IllegalArgumentException("'" + run + "' has no word");
		}
		int at = 0;
		for (String piece : run.strip().split("\\s+")) {
			at += Wording.words(piece.replace("*", "")).size();
			if (piece.endsWith("*") && at > 0) {
				words.set(at - 1, words.get(at - 1) + "*");
			}
		}
		return List.copyOf(words);
	}

	/** The run of words without which it cannot be said. */
	int key() {
		return this.parts.get(0).get(0);
	}

	/** Where it is said, first place first, or nothing. */
	Optional<Span> in(Heard heard) {
		return places(heard).stream().findFirst();
	}

	/** All places where it is said. */
	List<Span> places(Heard heard) {
		List<Span> places = chained(this.parts.get(0), heard);
		for (int part = 1; part < this.parts.size() && !places.isEmpty(); part++) {
			places = beside(places, chained(this.parts.get(part), heard), heard);
		}
		return places;
	}

	private List<Span> chained(List<Integer> chain, Heard heard) {
		List<Span> places = heard.run(chain.get(0));
		for (int link = 1; link < chain.size() && !places.isEmpty(); link++) {
			places = behind(places, heard.run(chain.get(link)), heard);
		}
		return (places.isEmpty() || this.negative) ? places : places.stream().filter(heard::holds).toList();
	}

	private static List<Span> behind(List<Span> places, List<Span> next, Heard heard) {
		List<Span> joined = new ArrayList<>();
		for (Span place : places) {
			next.stream()
				.filter((span) -> span.first() > place.last() && span.first() - place.last() <= FARTHEST
						&& heard.sameSentence(place, span))
				.findFirst()
				.ifPresent((span) -> joined.add(place.to(span)));
		}
		return joined;
	}

	private static List<Span> beside(List<Span> places, List<Span> others, Heard heard) {
		List<Span> joined = new ArrayList<>();
		for (Span place : places) {
			others.stream()
				.filter((other) -> heard.sameSentence(place, other))
				.findFirst()
				.ifPresent((other) -> joined.add(place.to(other)));
		}
		return joined;
	}

}
