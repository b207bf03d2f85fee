package org.caseconsultant.suggestion.precedent;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.caseconsultant.suggestion.QuestionKind;
import org.caseconsultant.suggestion.reading.Payer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which precedents are shown, and where a draft contradicts them.
 */
class ComparisonTests {

	private static final String OTHER_WORDS = "Removing stitches after a laceration of the scalp, global period?";

	private static List<String> contradictions(AskedQuestion here, Precedent there, String... draft) {
		return Comparison.of(here, List.of(draft), List.of(there)).get(0).contradictions();
	}

	private static List<String> contradictions(Precedent there, String... draft) {
		return contradictions(Asked.QUESTION, there, draft);
	}

	@Test
	void showsWhatIsMostAlikeFirstAndNewestOfEquals() {
		Precedent older = Asked.answered(Asked.same(), "96413");
		Precedent newer = new Precedent(Asked.same(), List.of("96413"), "", Instant.parse("2026-08-01T10:00:00Z"));
		Precedent less = Asked.answered(Asked.codes("96413"), "96413");

		assertThat(Comparison.of(Asked.QUESTION, List.of(), List.of(less, older, newer)))
			.extracting(AlikePrecedent::precedent)
			.containsExactly(newer, older, less);
	}

	@Test
	void showsAtMostFive() {
		List<Precedent> many = IntStream.range(0, 9).mapToObj((i) -> Asked.answered(Asked.same(), "96413")).toList();

		assertThat(Comparison.of(Asked.QUESTION, List.of(), many)).hasSize(5);
	}

	@Test
	void leavesOutTheCaseItselfAndWhatSharesOnlyAKind() {
		Precedent itself = Asked.answered(Asked.QUESTION, "96413");
		Precedent unlike = Asked.answered(
				new AskedQuestion(Asked.same().number(), QuestionKind.BUNDLING, List.of("12001"), List.of(),
						Asked.QUESTION.payer(), Asked.QUESTION.setting(), Asked.QUESTION.state(), 2026, OTHER_WORDS),
				"12001");

		assertThat(Comparison.of(Asked.QUESTION, List.of(), List.of(itself, unlike))).isEmpty();
	}

	@Test
	void findsTheSameQuestionInOtherCodesByItsWords() {
		Precedent there = Asked.answered(Asked.codes("J9045"), "96413");

		assertThat(Comparison.of(Asked.codes("99999"), List.of(), List.of(there))).isEmpty();
		assertThat(Comparison.of(Asked.QUESTION, List.of(), List.of(there))).hasSize(1);
	}

	@Test
	void agreesWithADraftThatPicksTheSame() {
		assertThat(contradictions(Asked.answered(Asked.same(), "96413", "96411"), "96413", "96411", "J9045")).isEmpty();
	}

	@Test
	void marksAnotherCodeOfTheSameRange() {
		Precedent there = Asked.answered(Asked.same(), "96413", "96411");

		assertThat(contradictions(there, "96413", "96409")).containsExactly("96411 there, not 96409");
		assertThat(Comparison.of(Asked.QUESTION, List.of("96413", "96409"), List.of(there)).get(0).note())
			.isEqualTo("differs from CC-000001: 96411 there, not 96409");
	}

	@Test
	void marksWhatWasAskedAboutOrSuggestedAndNotPicked() {
		assertThat(contradictions(Asked.answered(Asked.same(), "96413"), "96413", "96409", "96375"))
			.containsExactly("96409 was asked about there and not picked", "96375 was suggested there and not picked");
	}

	@Test
	void marksOtherModifiersWhereTheyWereAskedAbout() {
		AskedQuestion modifier = Asked.kind(QuestionKind.MODIFIER, "99213");
		AskedQuestion here = new AskedQuestion(Asked.QUESTION.number(), modifier.kind(), modifier.asked(), List.of(),
				modifier.payer(), modifier.setting(), modifier.state(), 2026, Asked.TEXT);

		assertThat(contradictions(here, Asked.answered(modifier, "99213-25"), "99213"))
			.containsExactly("99213-25 there, not 99213");
		assertThat(contradictions(here, Asked.answered(modifier, "99213-25"), "99213-25 x1")).isEmpty();
	}

	@Test
	void marksNothingForAnotherPayerAnotherQuestionOrAnAnswerWithoutCodes() {
		assertThat(contradictions(Asked.answered(Asked.payer(Payer.COMMERCIAL), "96413"), "96409")).isEmpty();
		assertThat(contradictions(Asked.answered(Asked.text(OTHER_WORDS), "96413"), "96409")).isEmpty();
		assertThat(contradictions(Asked.answered(Asked.codes("96413"), "96413"), "96409")).isEmpty();
		assertThat(contradictions(Asked.answered(Asked.same()), "96409")).isEmpty();
		assertThat(contradictions(Asked.answered(Asked.payer(null), "96413"), "96409")).isNotEmpty();
	}

	@Test
	void tellsCategoriesOfDiagnosesFromRangesOfSupplies() {
		assertThat(ClaimLine.of("E11.9").isKinOf(ClaimLine.of("E11.65"))).isTrue();
		assertThat(ClaimLine.of("J90").isKinOf(ClaimLine.of("J9045"))).isFalse();
		assertThat(ClaimLine.of("96413").isKinOf(ClaimLine.of("96413-59"))).isFalse();
	}

	@Test
	void takesWordsWithoutNumbersAndEndings() {
		assertThat(QuestionWords.of("Infusions of carboplatin 450 mg on 03/04/2026, can I bill 96413?"))
			.containsExactly("infus", "carboplatin");
	}

}
