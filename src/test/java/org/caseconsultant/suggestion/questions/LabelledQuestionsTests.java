package org.caseconsultant.suggestion.questions;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.caseconsultant.catalog.StarterCatalog;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.QuestionKind;
import org.caseconsultant.suggestion.QuestionReading;
import org.caseconsultant.suggestion.Suggester;
import org.caseconsultant.suggestion.Suggestion;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LabelledQuestionsTests {

	private static final Path FOLDER = Path.of("src/test/resources/questions");

	private static final List<LabelledQuestion> QUESTIONS = LabelledQuestions.in(FOLDER);

	private static final List<LabelledQuestion> ASIDE = LabelledQuestions.in(FOLDER.resolve("aside"));

	private static final Suggester SUGGESTER = new Suggester(StarterCatalog.load());

	private static final Suggester AGAIN = new Suggester(StarterCatalog.load());

	@Test
	void holdEnoughOfEveryKind() {
		assertThat(QUESTIONS).hasSizeGreaterThanOrEqualTo(200);
		assertThat(ASIDE).hasSizeGreaterThanOrEqualTo(50);
		assertThat(Stream.concat(QUESTIONS.stream(), ASIDE.stream()).map(LabelledQuestion::id)).doesNotHaveDuplicates();
		for (QuestionKind kind : QuestionKind.values()) {
			assertThat(QUESTIONS).filteredOn((question) -> question.kind() == kind).hasSizeGreaterThanOrEqualTo(10);
		}
	}

	@Test
	void areLabelledWithFindingsThatExist() {
		assertThat(QUESTIONS).flatExtracting(LabelledQuestion::findings)
			.extracting(LabelledQuestion.Label::kind)
			.allSatisfy((kind) -> assertThat(Finding.Kind.valueOf(kind)).isNotNull());
	}

	@Test
	void areReadWithWordsAndSourceForEverySuggestionAndFinding() {
		for (LabelledQuestion question : QUESTIONS) {
			QuestionReading reading = SUGGESTER.read(question.text());
			reading.suggestions().forEach((suggestion) -> explained(question, suggestion));
			reading.findings().forEach((finding) -> explained(question, finding));
		}
	}

	@Test
	void areReadTheSameTwice() {
		QUESTIONS.stream()
			.limit(40)
			.forEach((question) -> assertThat(SUGGESTER.read(question.text())).isEqualTo(AGAIN.read(question.text())));
	}

	private static void explained(LabelledQuestion question, Suggestion suggestion) {
		assertThat(suggestion.evidence()).as(question.id() + " " + suggestion.code()).isNotEmpty();
		assertThat(suggestion.evidence()).allSatisfy((evidence) -> quoted(question, evidence));
		assertThat(suggestion.source().file()).isNotBlank();
		assertThat(suggestion.source().row()).isNotBlank();
	}

	private static void explained(LabelledQuestion question, Finding finding) {
		assertThat(finding.evidence()).as(question.id() + " " + finding.kind()).isNotEmpty();
		assertThat(finding.evidence()).allSatisfy((evidence) -> quoted(question, evidence));
		assertThat(finding.source().file()).isNotBlank();
		assertThat(finding.source().row()).as(question.id() + " " + finding.kind()).isNotBlank();
	}

	private static void quoted(LabelledQuestion question, Evidence evidence) {
		assertThat(question.text().substring(evidence.start(), evidence.end())).isEqualTo(evidence.words());
	}

}
