package org.caseconsultant.suggestion.text;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			10:05-10:15                      | 10:05 10:15 10
			10:20 to 13:05                   | 10:20 13:05 165
			10:20\u201313:05                 | 10:20 13:05 165
			from 9 am until 11:30            | 09:00 11:30 150
			9-10:30 am                       | 09:00 10:30 90
			11:30 to 1:05                    | 11:30 13:05 95
			1-3 pm                           | 13:00 15:00 120
			start 10:20, stop 13:05          | 10:20 13:05 165
			1005-1015                        | 10:05 10:15 10
			23:40 to 0:20                    | 23:40 00:20 40
			over 60 min                      | - - 60
			90 minutes                       | - - 90
			1 h 30                           | - - 90
			1 hour and 20 minutes            | - - 80
			1.5 hours                        | - - 90
			half an hour                     | - - 30
			over an hour                     | - - 60
			2 hrs                            | - - 120
			45-minute run                    | - - 45
			""")
	void readsRunTimes(String text, String expected) {
		assertThat(read(text)).containsExactly(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2-3 lesions", "450 mg", "96413-96415", "on 7-12", "10 cm", "ages 5 to 11", "$10-20" })
	void takesNothingElseForATime(String text) {
		assertThat(read(text)).isEmpty();
	}

	private static List<String> read(String text) {
		QuestionText question = QuestionText.of(text);
		return TimeReader.read(question, question.evidence(0, text.length()))
			.stream()
			.map((t) -> t.start().map(String::valueOf).orElse("-") + " " + t.stop().map(String::valueOf).orElse("-")
					+ " " + t.minutes())
			.toList();
	}

}
