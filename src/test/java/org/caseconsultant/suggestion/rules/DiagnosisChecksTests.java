package org.caseconsultant.suggestion.rules;

import org.caseconsultant.catalog.StarterCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DiagnosisChecksTests {

	private static final Read READ = new Read(
			new InventedTables().note("E11", "excludes1", "another kind of sugar disease (E10.-)", "E10.-")
				.note("E11", "useAdditional", "how it is treated: insulin (Z79.4)", "Z79.4")
				.note("I1", "excludes1", "pressure of pregnancy (O10-O11, O13-O16)", "O10-O11 O13-O16")
				.note("D63.1", "codeFirst", "the underlying disease, such as (N18.-)", "N18.-")
				.note("J45", "excludes1", "lasting blockage (J44.-)", "J44.-")
				.character("S52", "A", "initial encounter for closed break")
				.character("S52", "D", "subsequent encounter, healing as usual")
				.character("S52", "S", "sequela"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Diagnoses E11.9 and E10.9 on one claim            | EXCLUDES1 WARNS      | not coded together
			Diagnoses E10.9, E11.9                            | EXCLUDES1 WARNS      | note at E11
			Diagnosis codes I10 and O13.3                     | EXCLUDES1 WARNS      | note at I1
			Dx J45.909 and J44.9, the two are unrelated       | EXCLUDES1 INFORMS    | as the question says
			Diagnosis E11.9 for the visit                     | USE_ADDITIONAL INFORMS | insulin
			ICD-10 S01.01 for the scalp                       | SEVENTH_CHARACTER BLOCKS | needs a seventh character
			Seen for fracture follow-up, dx S52.501A          | SEVENTH_CHARACTER WARNS | fits D
			Late effect of the old break, dx S52.501D         | SEVENTH_CHARACTER WARNS | fits S
			Left knee pain, dx M25.561                        | LATERALITY WARNS     | M25.562 says left
			Right knee pain, dx M25.569                       | LATERALITY WARNS     | M25.561 says right
			20610-LT with dx M25.561                          | LATERALITY WARNS     | modifier LT
			""")
	void saysWhatTheTabularListAsks(String text, String kind, String words) {
		READ.says(text, kind, words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Diagnoses E11.9 and I10                                | EXCLUDES1
			Diagnoses E11.9 and E11.42                             | EXCLUDES1
			Diagnosis E11.9 with Z79.4                             | USE_ADDITIONAL
			Follow-up visit, dx M25.561                            | SEVENTH_CHARACTER
			Fracture follow-up, dx S52.501D                        | SEVENTH_CHARACTER
			Right knee pain, dx M25.561, injected 20610-RT         | LATERALITY
			She left the clinic, dx M25.561                        | LATERALITY
			Both knees hurt, dx M25.561 and M25.562                | LATERALITY
			Left knee injection 20610-LT, dx M25.562; the right hip is fine | LATERALITY
			""")
	void keepsSilentWhereNothingIsWrong(String text, String kind) {
		READ.isSilent(text, kind);
	}

	@Test
	void saysOnceThatTheTabularListIsMissing() {
		Read starter = new Read(StarterCatalog.load());

		starter.says("Diagnoses E11.9, I10 and N18.30", "EXCLUDES1 INFORMS", "not checked");
		starter.isSilent("Diagnosis E11.9 for the visit", "EXCLUDES1");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Diagnosis D63.1 alone                 | CODE_FIRST WARNS   | the underlying disease
			Diagnoses D63.1 and N18.30             | CODE_FIRST WARNS   | put N18.30 before it
			Diagnoses I10 and D63.1               | CODE_FIRST         | asks for the cause first
			""")
	void wantsTheCauseBeforeItsManifestation(String text, String kind, String words) {
		Read read = new Read(
				new InventedTables().note("D63.1", "codeFirst", "the underlying disease, such as (N18.30)", "N18.30"));
		assertThat(read.findings(text)).anySatisfy((finding) -> {
			assertThat(finding.kind() + " " + finding.severity()).startsWith(kind);
			assertThat(finding.text()).contains(words);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Dx Z00.00, 9 year old    | 15 to 124
			Dx N40.1, female, age 70 | male patients only
			Dx O80, age 70           | 9 to 64
			""")
	void comparesAgeAndSexWithTheCodeEditor(String text, String words) {
		new Read(
				new InventedTables().conflict("Z00.00", "adult").conflict("N40.1", "male").conflict("O80", "maternity"))
			.says(text, "SEX_AGE WARNS", words);
	}

}
