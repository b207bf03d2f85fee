package org.caseconsultant.suggestion.feedback;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Suggestion;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JudgingTests {

	private static final List<Suggestion> SUGGESTED = List.of(suggestion(CodeSystem.CPT, "93015"),
			suggestion(CodeSystem.CPT, "93017"), suggestion(CodeSystem.ICD10CM, "R07.9"));

	@Test
	void tellsAcceptedRejectedAndAddedApartWithTheirRank() {
		List<JudgedCode> judged = Judging.judge(SUGGESTED,
				picked(new PickedEntry(CodeSystem.CPT, "93017"), new PickedEntry(CodeSystem.ICD10CM, "I20.9")));

		assertThat(judged).containsExactly(new JudgedCode(CodeSystem.CPT, "93015", Judgement.REJECTED, 1),
				new JudgedCode(CodeSystem.CPT, "93017", Judgement.ACCEPTED, 2),
				new JudgedCode(CodeSystem.ICD10CM, "R07.9", Judgement.REJECTED, 1),
				new JudgedCode(CodeSystem.ICD10CM, "I20.9", Judgement.ADDED, 0));
	}

	@Test
	void judgesNothingByAnAnswerInWordsAlone() {
		assertThat(Judging.judge(SUGGESTED, Set.of())).isEmpty();
	}

	@Test
	void countsHowHighThePickedCodesHadBeenSuggested() {
		FeedbackReport report = FeedbackReport.of(List.of(count("2026-10", Judgement.ACCEPTED, 1, 4),
				count("2026-11", Judgement.ACCEPTED, 1, 5), count("2026-11", Judgement.ACCEPTED, 4, 2),
				count("2026-11", Judgement.ADDED, 0, 3), count("2026-11", Judgement.REJECTED, 2, 7)), List.of(),
				List.of());

		MonthRow newest = report.months().get(0);
		assertThat(newest).isEqualTo(new MonthRow("2026-11", CodeSystem.CPT, 10, 5, 5, 7, 7, 3, 7));
		assertThat(newest.percent(newest.five())).isEqualTo(70);
		assertThat(report.csv()).startsWith("month,code_set,picked").contains("\r\n2026-10,CPT,4,4,4,4,4,0,0\r\n");
	}

	private static RankCount count(String month, Judgement judgement, int rank, long count) {
		return new RankCount(month, CodeSystem.CPT, judgement, rank, count);
	}

	private static Set<PickedEntry> picked(PickedEntry... entries) {
		return new LinkedHashSet<>(Arrays.asList(entries));
	}

	private static Suggestion suggestion(CodeSystem system, String code) {
		return new Suggestion(system, code, "title", 0.9, false, "reason", List.of(new Evidence(0, 1, "x")),
				new SourceRow("file", "release", code), Optional.empty());
	}

}
