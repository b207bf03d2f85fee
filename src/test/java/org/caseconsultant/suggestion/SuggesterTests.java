package org.caseconsultant.suggestion;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.StarterCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SuggesterTests {

	private static final String EXAMPLE = "Chemo suite. Patient got palonosetron IV push, then carboplatin by push 10:05-10:15, "
			+ "then paclitaxel infusion 10:20-13:05, 1 L saline 60 min\nbeforehand. Can I bill 96413 and 96409 together? Which is initial? Which J codes?";

	private static final String FULL = "Palonosetron 0.25 mg IV push, carboplatin 450 mg by IV push 10:05-10:15, then paclitaxel 300 mg "
			+ "infusion 10:20-13:05, 1 L saline over 60 min beforehand. Medicare, office. Can I bill 96413 and 96409 together? Which is initial? Which J codes?";

	private static final Suggester SUGGESTER = new Suggester(StarterCatalog.load());

	@Test
	void answersTheExample() {
		QuestionReading reading = SUGGESTER.read(EXAMPLE);

		assertThat(reading.suggestions()).extracting(Suggestion::code)
			.contains("96413", "96415", "96411", "96375", "96361", "J9045", "J9267", "J2469")
			.doesNotContain("96409");
		assertThat(units(reading, "96415")).contains(2);
		assertThat(reading.namedCodes()).extracting(NamedCode::code).containsExactly("96413", "96409");
		assertThat(reading.missingFacts()).extracting(MissingFact::fact)
			.containsExactlyInAnyOrder("doses", "setting", "payer", "diagnosis");
	}

	@Test
	void explainsTheEditOfTheExampleWithoutAModifier() {
		Finding edit = SUGGESTER.read(EXAMPLE)
			.findings()
			.stream()
			.filter((f) -> f.kind() == Finding.Kind.PTP)
			.findFirst()
			.orElseThrow();

		assertThat(edit.codes()).containsExactly("96413", "96409");
		assertThat(edit.severity()).isEqualTo(Finding.Severity.BLOCKS);
		assertThat(edit.text())
			.contains("second access site", "separate encounter", "becomes 96411", "no modifier is proposed")
			.doesNotContain("59");
	}

	@Test
	void countsUnitsWhereDosesAreGiven() {
		QuestionReading reading = SUGGESTER.read(FULL);

		assertThat(units(reading, "J9045")).contains(9);
		assertThat(units(reading, "J2469")).contains(10);
		assertThat(units(reading, "J9267")).contains(300);
		assertThat(reading.missingFacts()).extracting(MissingFact::fact).containsExactly("diagnosis");
		assertThat(reading.findings()).extracting(Finding::kind).contains(Finding.Kind.DRUG_WASTE);
	}

	@Test
	void putsTheTimelineInOrder() {
		assertThat(SUGGESTER.read(EXAMPLE).timeline()).extracting(TimelineStep::code)
			.containsExactly("96361", "96375", "96411", "96413", "96415");
	}

	@Test
	void keepsTheInitialPushWhenASecondSiteIsNamed() {
		assertThat(SUGGESTER.read(FULL + " The push went through a second access site.").suggestions())
			.extracting(Suggestion::code)
			.contains("96409");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Thank you very much for your quick answer!", "Our office closes at 5 pm on Friday.",
			"Please send me your W-9 and your bank details.", "The weather is lovely today",
			"Hi, hope you are well. Our office moved to 12345 Main Street, Houston, TX 77030. Please call 713-555-1234 about case CC-000123. Thanks!" })
	void suggestsNothingForUnrelatedText(String text) {
		assertThat(SUGGESTER.read(text).suggestions()).isEmpty();
	}

	@Test
	void doesNotSuggestDeniedOrSuspectedDiagnoses() {
		QuestionReading reading = SUGGESTER.read("Patient denies chest pain. No fever. Cough, rule out pneumonia.");

		assertThat(reading.suggestions()).extracting(Suggestion::code)
			.noneMatch((code) -> code.startsWith("R07") || code.startsWith("R50") || code.startsWith("J18"))
			.anyMatch((code) -> code.startsWith("R05"));
	}

	@ParameterizedTest
	@ValueSource(strings = { EXAMPLE, FULL, "Type 2 diabetes with polyneuropathy", "99214-25 with 20610" })
	void givesTheSameReadingTwice(String text) {
		assertThat(SUGGESTER.read(text)).isEqualTo(new Suggester(StarterCatalog.load()).read(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { EXAMPLE, FULL, "Established patient, 35 minutes, knee pain; 20610-LT, 59 and E11.9/I10" })
	void bringsEvidenceForEverySuggestion(String text) {
		for (Suggestion suggestion : SUGGESTER.read(text).suggestions()) {
			assertThat(suggestion.evidence()).isNotEmpty()
				.allSatisfy((e) -> assertThat(text.substring(e.start(), e.end())).isEqualTo(e.words()));
			assertThat(suggestion.score()).isBetween(0.0, 1.0);
		}
	}

	@Test
	void survivesHostileText() {
		String digits = "9".repeat(1_000_000);
		String codes = "96413 ".repeat(170_000);
		String commas = ",:;-(".repeat(100_000);
		for (String text : List.of("", "   \n\n", "\uD83D\uDE00\uD83D\uDE00 \uD83D", digits, codes, commas,
				"a".repeat(1_000_000), EXAMPLE.repeat(4_000), "\u0130\u0130 10:05-10:15 carboplatin push",
				"no ".repeat(300_000))) {
			long start = System.nanoTime();
			QuestionReading reading = SUGGESTER.read(text);
			System.out.println(text.length() + " characters: " + (System.nanoTime() - start) / 1_000_000 + " ms, "
					+ reading.suggestions().size() + " suggestions");
			assertThat(reading.findings().stream().anyMatch((f) -> f.kind() == Finding.Kind.TEXT_LIMIT))
				.isEqualTo(text.length() > 50_000);
		}
	}

	@Test
	void suggestsAtMostTenOfACodeSet() {
		QuestionReading reading = SUGGESTER
			.read("knee pain shoulder pain hip pain diabetes asthma copd gout anemia migraine "
					+ "obesity depression hypertension cough fever headache nausea dizziness rash");

		assertThat(reading.suggestions().stream().map(Suggestion::system).distinct()).allSatisfy(
				(system) -> assertThat(reading.suggestions().stream().filter((s) -> s.system() == system).count())
					.isLessThanOrEqualTo(10));
	}

	private static Optional<Integer> units(QuestionReading reading, String code) {
		return reading.suggestions()
			.stream()
			.filter((s) -> s.code().equals(code))
			.findFirst()
			.flatMap(Suggestion::units);
	}

}
