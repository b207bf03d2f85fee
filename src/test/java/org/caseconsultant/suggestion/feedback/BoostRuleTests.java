package org.caseconsultant.suggestion.feedback;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.QuestionKind;
import org.caseconsultant.suggestion.QuestionReading;
import org.caseconsultant.suggestion.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BoostRuleTests {

	@ParameterizedTest
	@CsvSource({ "4, 0, 0", "5, 5, 0", "5, 9, 0", "5, 0, 0.017", "90, 0, 0.045", "1000000, 0, 0.05" })
	void raisesWhatWasAcceptedOftenWithinNarrowBounds(long accepted, long rejected, double raise) {
		List<Boost> boosts = BoostRule
			.derive(List.of(count(Judgement.ACCEPTED, accepted), count(Judgement.REJECTED, rejected)));

		assertThat(boosts.stream().mapToDouble(Boost::raise).sum()).isEqualTo(raise);
	}

	@Test
	void movesWhatIsSuggestedAndAddsNothing() {
		QuestionReading reading = reading(suggestion("93017", 0.62), suggestion("93015", 0.60));

		QuestionReading boosted = BoostedReading.of(reading, List.of(new Boost("UNITS", CodeSystem.CPT, "93015", 0.05),
				new Boost("UNITS", CodeSystem.CPT, "93018", 0.05)));

		assertThat(boosted.suggestions()).extracting(Suggestion::code).containsExactly("93015", "93017");
		assertThat(boosted.suggestions().get(0).score()).isBetween(0.6499, 0.6501);
		assertThat(BoostedReading.of(reading, List.of())).isEqualTo(reading);
	}

	@Test
	void leavesOtherKindsOfQuestionsAlone() {
		QuestionReading reading = reading(suggestion("93017", 0.62), suggestion("93015", 0.60));

		assertThat(BoostedReading.of(reading, List.of(new Boost("DENIAL", CodeSystem.CPT, "93015", 0.05))))
			.isEqualTo(reading);
	}

	private static KindCount count(Judgement judgement, long count) {
		return new KindCount("UNITS", CodeSystem.CPT, "93015", judgement, count);
	}

	private static QuestionReading reading(Suggestion... suggestions) {
		return new QuestionReading("starter", List.of(QuestionKind.UNITS), Optional.empty(), List.of(),
				List.of(suggestions), List.of(), List.of(), List.of());
	}

	private static Suggestion suggestion(String code, double score) {
		return new Suggestion(CodeSystem.CPT, code, "title", score, false, "reason", List.of(new Evidence(0, 1, "x")),
				new SourceRow("file", "release", code), Optional.empty());
	}

}
