package org.caseconsultant.reply.draft;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.catalog.StarterCatalog;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.MissingFact;
import org.caseconsultant.suggestion.QuestionKind;
import org.caseconsultant.suggestion.QuestionReading;
import org.caseconsultant.suggestion.Suggester;
import org.caseconsultant.suggestion.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DraftWriterTests {

	private static final Suggester SUGGESTER = new Suggester(StarterCatalog.load());

	private static final SourceRow ROW = new SourceRow("catalog/cpt.csv", "starter 2024 Q3", "90471");

	private static final List<Evidence> WORDS = List.of(new Evidence(0, 4, "shot"));

	private static final String CHEMO = "Chemo suite. Patient got palonosetron IV push, then carboplatin by push "
			+ "10:05-10:15, then paclitaxel infusion 10:20-13:05, 1 L saline 60 min beforehand. Can I bill 96413 and "
			+ "96409 together? Which is initial? Which J codes?";

	private static DraftAnswer draft(String question) {
		return DraftWriter.write(SUGGESTER.read(question));
	}

	private static List<String> codes(DraftAnswer draft) {
		return draft.codes().stream().map(DraftCode::written).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
							Can we bill 11042 and 97597 on the same day?                          | ONLY_WITH | a different site or organ
							Can 76942 and 97597 be billed together?                               | OPEN      | full table of edits
							Can the two procedures be billed together?                            | OPEN      | before the codes of both are known
							Which modifier do I need on 99213 with 20610 in the same visit?       | ONLY_WITH | On 99213 modifier 25
							Denied: 99213-25 with 20610-RT. Which modifier is right?              | ONLY_WITH | On 99213 modifier 25, and only
					Which modifier for 93015?                                             | OPEN      | No modifier is proposed
							Carboplatin 450 mg by IV push. How many units of J9045?               | STATED    | J9045: 9 units because Carboplatin, 450 mg
							Carboplatin was given by IV push. How many units of J9045?            | OPEN      | before
							Claim denied CO-16 for 93015. What now?                               | STATED    | CO-16: the claim lacks
							The claim for 93015 was denied, no idea why.                          | OPEN      | reason code
							Type 2 diabetes with diabetic polyneuropathy, Which ICD-10 code?     | STATED    | Code E11.42
							Which ICD-10 code for the thing we discussed?                         | OPEN      | No diagnosis code
							Does the note need start and stop times to support 96365?             | ONLY_WITH | start and stop times
							What is the code for a flu shot?                                      | OPEN      | the age of the patient
							The weather is lovely today                                           | OPEN      | No code fits
							""")
	void answersInOneLine(String question, Verdict verdict, String words) {
		DraftAnswer draft = draft(question);

		assertThat(draft.line().verdict()).as(draft.line().text()).isEqualTo(verdict);
		assertThat(draft.line().text()).contains(words).endsWith(".");
	}

	@Test
	void namesTheLevelOfAVisitAndWhy() {
		DraftAnswer draft = draft(
				"Established patient in our office, Medicare, 35 minutes in all. Which E/M level of visit?");

		assertThat(draft.line().text()).contains("99214", "30");
	}

	@Test
	void saysWhatReplacesACodeThatCannotStand() {
		DraftAnswer draft = draft(CHEMO);
		List<DraftLine> lines = new java.util.ArrayList<>(draft.further());
		lines.add(draft.line());

		assertThat(lines).anySatisfy((line) -> {
			assertThat(line.verdict()).isEqualTo(Verdict.NO);
			assertThat(line.text()).contains("No: 96409 is not reported beside 96413", "96411", "96415 x2");
		});
		assertThat(codes(draft)).contains("96413", "96411", "96415 x2", "J9045").doesNotContain("96409");
		assertThat(draft.changes()).anyMatch((change) -> change.contains("a second access site"));
	}

	@Test
	void pinsEveryReasonToItsRow() {
		DraftAnswer draft = draft(CHEMO);

		assertThat(draft.citations()).extracting(SourceRow::row).contains("96413/96409", "96413", "J9045");
		assertThat(draft.reasons()).allSatisfy((reason) -> assertThat(reason.source().file()).isNotEmpty());
	}

	@Test
	void leavesOutADiagnosisThatTheWordsContradict() {
		DraftAnswer draft = draft("Type 2 diabetes with diabetic polyneuropathy and hypertension, which ICD-10 codes?");

		assertThat(codes(draft)).contains("E11.42", "I10").doesNotContain("E11.9");
	}

	@Test
	void leavesTheWayOfWritingToTheConsultantWhereTheQuestionWeighsTwo() {
		DraftAnswer draft = draft("Injection into both knees, is it 20610 x2 or 20610-50?");

		assertThat(codes(draft)).contains("20610").noneMatch((code) -> code.startsWith("20610-"));
	}

	@Test
	void givesTheSameDraftTwice() {
		assertThat(draft(CHEMO)).isEqualTo(draft(CHEMO));
	}

	@Test
	void showsThatPayersDifferAndAsksForThePayer() {
		DraftAnswer draft = DraftWriter.write(reading(QuestionKind.WHICH_CODE, 0.9,
				List.of(finding(Finding.Kind.PAYER_RULE, Finding.Severity.INFORMS, "Medicare takes G0008.")),
				List.of(new MissingFact("payer", "Who is the payer?"))));

		assertThat(draft.line().text()).startsWith("This cannot be answered for good before the payer is known.");
		assertThat(draft.payers()).extracting(DraftReason::text).containsExactly("Medicare takes G0008.");
		assertThat(draft.reasons()).extracting(DraftReason::text).doesNotContain("Medicare takes G0008.");
	}

	@Test
	void soundsCarefulWhereTheWordsFitLoosely() {
		DraftAnswer draft = DraftWriter.write(reading(QuestionKind.DIAGNOSIS, 0.7, List.of(), List.of()));

		assertThat(draft.line().verdict()).isEqualTo(Verdict.LIKELY);
		assertThat(draft.line().text()).startsWith("Probably, to be checked against the record: code Z23");
	}

	@Test
	void saysYesOnlyWhenTheWholeTableOfEditsWasAsked() {
		Finding none = finding(Finding.Kind.PTP, Finding.Severity.INFORMS,
				"No edit between 90471 and 90472 in the practitioner PTP edits (v30.2).");
		QuestionReading reading = reading(QuestionKind.BUNDLING, 0.9, List.of(none), List.of());

		assertThat(new BundlingLine().write(new DraftMatter(reading, CodeChoice.of(reading))).verdict())
			.isEqualTo(Verdict.YES);
	}

	private static Finding finding(Finding.Kind kind, Finding.Severity severity, String text) {
		return new Finding(kind, severity, List.of("90471", "90472"), text, Finding.CMS, WORDS, ROW);
	}

	private static QuestionReading reading(QuestionKind kind, double fit, List<Finding> findings,
			List<MissingFact> missing) {
		return new QuestionReading("starter 2024 Q3", List.of(kind), Optional.empty(), List.of(),
				List.of(new Suggestion(CodeSystem.CPT, "90471", "First vaccine", fit + 0.05, false, "a shot", WORDS,
						ROW, Optional.empty()),
						new Suggestion(CodeSystem.CPT, "90472", "Further vaccine", fit + 0.05, false, "a shot", WORDS,
								ROW, Optional.empty()),
						new Suggestion(CodeSystem.ICD10CM, "Z23", "Vaccination visit", fit, false, "a shot", WORDS, ROW,
								Optional.empty())),
				findings, missing, List.of());
	}

}
