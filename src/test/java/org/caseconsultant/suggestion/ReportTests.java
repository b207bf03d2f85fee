package org.caseconsultant.suggestion;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.StarterCatalog;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads a report of several paragraphs, which names many diagnoses.
 */
class ReportTests {

	private static final Suggester SUGGESTER = new Suggester(StarterCatalog.load());

	private static final String REPORT = """
			A 67-year-old man came to the emergency department with fever and productive cough for four days.
			His past history included type 2 diabetes mellitus treated with metformin and essential hypertension.
			He denied chest pain and had no headache.
			His mother had asthma.
			On examination he was alert, with a temperature of 38.9 C and crackles over the right lung base.
			The white cell count was raised, the liver tests and the creatinine were within the normal range.
			A chest radiograph showed consolidation of the right lower lobe and a normal heart.
			Gout of the left foot was suspected by the nurse on the ward.
			He was admitted, was given fluids and antibiotics, and improved slowly over the following five days.
			The final diagnosis was pneumonia.
			Atrial fibrillation was found on the monitor on the second day, and treatment was begun.
			He was discharged home in good condition and was seen again in the clinic after two weeks.
			""";

	@Test
	void suggestsWhatTheReportStates() {
		assertThat(diagnoses()).extracting(Suggestion::code)
			.contains("J18.9", "E11.9", "I10", "I48.91", "R50.9")
			.doesNotHaveDuplicates();
	}

	@Test
	void suggestsNothingThatIsDeniedOrSuspectedOrOfARelative() {
		assertThat(diagnoses()).extracting(Suggestion::code)
			.noneMatch((code) -> code.startsWith("R07") || code.startsWith("R51") || code.startsWith("J45")
					|| code.startsWith("M10"));
	}

	@Test
	void showsTheWordsBehindEachSuggestion() {
		assertThat(diagnoses()).isNotEmpty().allSatisfy((suggestion) -> {
			assertThat(suggestion.evidence()).isNotEmpty();
			assertThat(suggestion.evidence()).allSatisfy(
					(words) -> assertThat(REPORT.substring(words.start(), words.end())).isEqualTo(words.words()));
		});
	}

	@Test
	void ranksWhatIsSuggestedBeforeOtherCandidates() {
		List<String> ranked = SUGGESTER.ranked(REPORT, EnumSet.of(CodeSystem.ICD10CM), 100)
			.getOrDefault(CodeSystem.ICD10CM, List.of());

		assertThat(ranked).startsWith(diagnoses().stream().map(Suggestion::code).toArray(String[]::new))
			.doesNotHaveDuplicates();
	}

	@Test
	void ranksThePhraseAsTheCatalogDoes() {
		assertThat(SUGGESTER.ranked("gout", Set.of(CodeSystem.ICD10CM), 10).getOrDefault(CodeSystem.ICD10CM, List.of()))
			.startsWith("M10.9")
			.hasSizeLessThanOrEqualTo(10);
	}

	@Test
	void givesTheSameListEachTime() {
		assertThat(SUGGESTER.ranked(REPORT, EnumSet.allOf(CodeSystem.class), 50))
			.isEqualTo(new Suggester(StarterCatalog.load()).ranked(REPORT, EnumSet.allOf(CodeSystem.class), 50));
	}

	private static List<Suggestion> diagnoses() {
		return SUGGESTER.read(REPORT)
			.suggestions()
			.stream()
			.filter((suggestion) -> suggestion.system() == CodeSystem.ICD10CM)
			.toList();
	}

}
