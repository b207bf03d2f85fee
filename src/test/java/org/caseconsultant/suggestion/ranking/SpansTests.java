package org.caseconsultant.suggestion.ranking;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpansTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			skin spot, 1.1 to 2 cm           | a 1.2 cm lesion | 1.1
			skin spot, 1.1 to 2 cm           | a 3 cm lesion   | 0.6
			skin spot, up to 0.5 cm          | 0.4 cm          | 1.1
			skin spot, over 4 cm             | 4.5 cm          | 1.1
			discharge, more than 30 minutes  | 30 minutes      | 0.6
			discharge, 30 minutes or less    | 30 minutes      | 1.1
			talk, about 60 minutes (53 or more) | 45 min       | 0.6
			scan, 14 weeks or later          | at 20 weeks     | 1.1
			skin spot, 1.1 to 2 cm           | a lesion        | 1.0
			""")
	void comparesNumbers(String title, String question, double expected) {
		assertThat(Spans.of(title, question)).isEqualTo(expected);
	}

}
