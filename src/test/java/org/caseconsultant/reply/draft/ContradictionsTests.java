package org.caseconsultant.reply.draft;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.QuestionKind;
import org.caseconsultant.suggestion.QuestionReading;
import org.caseconsultant.suggestion.Suggestion;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContradictionsTests {

	private static final SourceRow ROW = new SourceRow("catalog/icd10cm.csv", "starter 2024 Q3", "M25");

	private static final List<Evidence> SAID = List.of(new Evidence(0, 15, "right knee pain"));

	private static final Suggestion RIGHT = diagnosis("M25.561", "Pain in right knee", 0.9);

	private static Suggestion diagnosis(String code, String title, double score) {
		return new Suggestion(CodeSystem.ICD10CM, code, title, score, false, "the words", SAID, ROW, Optional.empty());
	}

	private static List<String> changes(Suggestion other, Finding... findings) {
		QuestionReading reading = new QuestionReading("starter 2024 Q3", List.of(QuestionKind.DIAGNOSIS),
				Optional.empty(), List.of(), List.of(RIGHT, other), List.of(findings), List.of(), List.of());
		DraftMatter matter = new DraftMatter(reading, List.of(new DraftCode(RIGHT, List.of(), Optional.empty())));
		return Changes.of(matter, List.of());
	}

	@Test
	void offersNoCodeForTheOppositeOfWhatIsSaid() {
		assertThat(changes(diagnosis("M25.562", "Pain in left knee", 0.8))).isEmpty();
		assertThat(changes(diagnosis("M25.569", "Pain in unspecified knee", 0.8))).hasSize(1);
	}

	@Test
	void offersNoCodeThatAFindingSpeaksAgainst() {
		Suggestion other = diagnosis("M25.569", "Pain in unspecified knee", 0.8);
		Finding wrong = new Finding(Finding.Kind.LATERALITY, Finding.Severity.WARNS, List.of("M25.569"),
				"The side is told.", Finding.CMS, SAID, ROW);

		assertThat(changes(other, wrong)).isEmpty();
	}

}
