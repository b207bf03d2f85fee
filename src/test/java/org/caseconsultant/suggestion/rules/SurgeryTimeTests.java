package org.caseconsultant.suggestion.rules;

import org.caseconsultant.suggestion.text.QuestionText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SurgeryTimeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Seen on post-op day 5              | 5
			POD 12 after the repair            | 12
			two weeks after surgery            | 14
			3 months post op                   | 90
			on day 10 after 27447              | 10
			the day before surgery             | -1
			on the same day                    | 0
			""")
	void countsDays(String text, int days) {
		assertThat(SurgeryTime.of(QuestionText.of(text)).flatMap(SurgeryTime::days)).hasValue(days);
	}

	@Test
	void knowsThePeriodWithoutANumber() {
		assertThat(SurgeryTime.of(QuestionText.of("seen during the global period"))).hasValueSatisfying((time) -> {
			assertThat(time.days()).isEmpty();
			assertThat(time.isAfter()).isTrue();
		});
	}

	@Test
	void readsNothingIntoOtherTimes() {
		assertThat(SurgeryTime.of(QuestionText.of("cough for 3 weeks, seen in the office"))).isEmpty();
	}

}
