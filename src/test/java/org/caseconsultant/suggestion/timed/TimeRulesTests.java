package org.caseconsultant.suggestion.timed;

import java.util.stream.Collectors;

import org.caseconsultant.catalog.StarterCatalog;
import org.caseconsultant.suggestion.reading.FactReader;
import org.caseconsultant.suggestion.reading.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeRulesTests {

	private static final FactReader READER = new FactReader(StarterCatalog.load());

	@ParameterizedTest
	@CsvSource(textBlock = """
			99214, 25, 2024, false, 99213x1
			99205, 89, 2024, false, 99205x1 99417x1
			99205, 89, 2024, true, 99205x1 G2212x1
			99215, 68, 2024, true, 99215x1
			99223, 90, 2024, true, 99223x1 G0316x1
			99292, 80, 2024, false, 99291x1 99292x1
			99292, 80, 2024, true, 99291x1
			90837, 50, 2024, false, 90834x1
			90838, 50, 2024, false, 90836x1
			90847, 20, 2024, false, ''
			99498, 45, 2024, false, 99497x1
			99239, 30, 2024, false, 99238x1
			99316, 31, 2024, false, 99316x1
			99439, 45, 2024, false, 99490x1 99439x1
			99457, 15, 2025, false, ''
			99457, 15, 2026, false, 99470x1
			97110, 23, 2024, true, 97110x2
			""")
	void appliesTheRuleOfACode(String code, int minutes, int year, boolean medicare, String expected) {
		assertThat(TimeRules.of(code, minutes, year, medicare).orElseThrow()).hasToString(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "97150", "99281", "96413", "20610", "J1885" })
	void leavesOtherCodesAlone(String code) {
		assertThat(TimeRules.decides(code)).isFalse();
		assertThat(TimeRules.of(code, 60, 2024, false)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Can we bill 97110 for 24 minutes and 97140 for 10 minutes?      | 97110:24 97140:10
			97110 x 33 min, 97140 x 7 min                                   | 97110:33 97140:7
			We spent 45 minutes in total, is 99204 right?                   | 99204:45
			Critical care 99291 from 10:00 to 11:20                         | 99291:80
			Psychotherapy of 52 minutes, 90834 or 90837?                    | ''
			99213 without any time                                          | ''
			Infusion 96413 over 90 minutes                                  | ''
			""")
	void readsWhichMinutesBelongToWhichCode(String text, String expected) {
		Facts facts = READER.read(text);

		assertThat(StatedTimes.read(facts.text(), facts.codes())
			.stream()
			.map((stated) -> stated.code() + ":" + stated.minutes())
			.collect(Collectors.joining(" "))).isEqualTo(expected);
	}

}
