package org.caseconsultant.suggestion.timed;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SplitVisitTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			30, 29, , , 2024, false, PHYSICIAN:TIME
			30, 30, , , 2024, false, ''
			29, 30, , , 2024, false, OTHER_PRACTITIONER:TIME
			10, 30, PHYSICIAN, , 2024, false, PHYSICIAN:DECISION OTHER_PRACTITIONER:TIME
			30, 10, PHYSICIAN, , 2024, false, PHYSICIAN:TIME
			10, 30, PHYSICIAN, , 2024, true, OTHER_PRACTITIONER:TIME
			30, 30, PHYSICIAN, , 2024, true, ''
			10, 30, , PHYSICIAN, 2023, false, PHYSICIAN:HISTORY_OR_EXAM OTHER_PRACTITIONER:TIME
			10, 30, , PHYSICIAN, 2024, false, OTHER_PRACTITIONER:TIME
			10, 30, , PHYSICIAN, 2023, true, OTHER_PRACTITIONER:TIME
			30, 10, , , 2021, false, ''
			""")
	void findsWhoMayReport(int physician, int other, SplitVisit.Person decision, SplitVisit.Person exam, int year,
			boolean criticalCare, String expected) {
		SplitVisit.Shares shares = new SplitVisit.Shares(physician, other, Optional.ofNullable(decision),
				Optional.ofNullable(exam));

		assertThat(text(SplitVisit.reporters(shares, year, criticalCare))).isEqualTo(expected);
	}

	private static String text(Map<SplitVisit.Person, SplitVisit.Ground> reporters) {
		return reporters.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + ":" + entry.getValue())
			.collect(Collectors.joining(" "));
	}

}
