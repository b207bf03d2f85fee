package org.caseconsultant.cli;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invented words, as unevenly spread as in real mail.
 */
final class LoadedText {

	static final List<String> STATES = List.of("CA", "TX", "FL", "NY", "PA", "IL", "OH", "GA", "NC", "MI");

	private static final int VOCABULARY = 20_000;

	private final Random random;

	LoadedText(Random random) {
		this.random = random;
	}

	String words(int number) {
		return IntStream.range(0, number).mapToObj((i) -> word(uneven())).collect(Collectors.joining(" "));
	}

	private int uneven() {
		return (int) (Math.pow(this.random.nextDouble(), 4) * VOCABULARY);
	}

	static String word(int number) {
		return Integer.toString(number + 40_000, 26)
			.chars()
			.mapToObj((c) -> String.valueOf((char) (Character.isDigit(c) ? c - '0' + 'q' : c)))
			.collect(Collectors.joining());
	}

}
