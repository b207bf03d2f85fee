package org.caseconsultant.suggestion.reading;

import java.time.LocalDate;

import org.caseconsultant.catalog.StarterCatalog;
import org.caseconsultant.suggestion.QuestionKind;
import org.caseconsultant.suggestion.text.DateMention;
import org.caseconsultant.suggestion.text.QuestionText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KindReaderTests {

	private static final CodeReader CODES = new CodeReader(StarterCatalog.load());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			What CPT code for a lap chole? | WHICH_CODE
			Can I bill 93000 and 93015 together? | BUNDLING
			99214-25 or 57 before surgery, which modifier? | MODIFIER
			How many units of J9045 for 450 mg? | UNITS
			Which ICD-10 code for plantar fasciitis? | DIAGNOSIS
			99213 denied CO-97, what now? | DENIAL
			Is this 99213 or 99214? | VISIT_LEVEL
			What must the note say for 99291, is start and stop time required to be documented? | DOCUMENTATION
			""")
	void readsWhatIsMainlyAsked(String text, QuestionKind kind) {
		QuestionText question = QuestionText.of(text);

		assertThat(KindReader.read(question, CODES.read(question)).get(0)).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			DOS 8/14/2024, denied 9/30/2024 | 2024-08-14
			seen 08-05-24 | 2024-08-05
			dob 3/2/1960, visit on Aug 14, 2024 | 2024-08-14
			service date 2024-07-31 | 2024-07-31
			14 August 2024 in the office | 2024-08-14
			July 2024 claim | 2024-07-01
			""")
	void tellsTheDateOfService(String text, LocalDate date) {
		assertThat(ServiceDates.read(QuestionText.of(text), LocalDate.of(2026, 1, 1)).map(DateMention::date))
			.contains(date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			born 3/2/1960
			seen 8/14 without a year
			phone 713-555-1234
			on 14/45/2024
			""")
	void takesNothingElseForTheDateOfService(String text) {
		assertThat(ServiceDates.read(QuestionText.of(text), LocalDate.of(2026, 1, 1))).isEmpty();
	}

}
