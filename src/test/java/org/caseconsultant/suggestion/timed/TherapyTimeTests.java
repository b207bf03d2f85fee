package org.caseconsultant.suggestion.timed;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TherapyTimeTests {

	@ParameterizedTest
	@CsvSource({ "0,0", "7,0", "8,1", "22,1", "23,2", "37,2", "38,3", "52,3", "53,4", "67,4", "68,5", "82,5", "83,6",
			"97,6", "98,7", "112,7", "113,8", "127,8", "128,9" })
	void countsUnitsFrom8Minutes(int minutes, int units) {
		assertThat(TherapyTime.units(minutes)).isEqualTo(units);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			97110:7, ''
			97110:8, 97110x1
			97110:22, 97110x1
			97110:23, 97110x2
			97112:24 97110:23, 97112x2 97110x1
			97112:20 97110:20, 97112x2 97110x1
			97110:33 97140:7, 97110x2 97140x1
			97110:18 97140:13 97116:10 97035:8, 97110x1 97140x1 97116x1
			97112:7 97110:7 97140:7, 97112x1
			97110:15 97140:7, 97110x1
			97110:15 97140:8, 97110x1 97140x1
			97110:30 97150:30, 97110x2
			97129:15, 97129x1
			97129:38, 97129x1 97130x2
			97129:15 97130:30, 97129x1 97130x2
			97110:4 97140:4, 97110x1
			97110:3 97140:4, ''
			""")
	void sharesTheUnitsOfTheDayOut(String given, String expected) {
		assertThat(TherapyTime.byTotal(minutes(given))).hasToString(expected);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			97110:7, ''
			97110:8, 97110x1
			97110:8 97140:8, 97110x1 97140x1
			97110:7 97140:7, ''
			97110:22 97140:22, 97110x1 97140x1
			97110:23 97140:7, 97110x2
			97110:18 97140:13 97116:10 97035:8, 97110x1 97140x1 97116x1 97035x1
			97129:23, 97129x1 97130x1
			""")
	void countsEachCodeForItselfUnderCpt(String given, String expected) {
		assertThat(TherapyTime.byMidpoint(minutes(given))).hasToString(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "97010", "97014", "97150", "97161", "97164", "97037", "97039", "G0283" })
	void leavesUntimedCodesOut(String code) {
		assertThat(TherapyTime.TIMED).doesNotContain(code);
		assertThat(TherapyTime.byTotal(List.of(new TherapyTime.Minutes(code, 30))).codes()).isEmpty();
	}

	private static List<TherapyTime.Minutes> minutes(String given) {
		return Stream.of(given.split(" "))
			.map((one) -> one.split(":"))
			.map((one) -> new TherapyTime.Minutes(one[0], Integer.parseInt(one[1])))
			.toList();
	}

}
