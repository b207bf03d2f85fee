package org.caseconsultant.suggestion.timed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProlongedTimeTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			99205, 74, ''
			99205, 75, 99417x1
			99205, 89, 99417x1
			99205, 90, 99417x2
			99215, 54, ''
			99215, 55, 99417x1
			99215, 69, 99417x1
			99215, 70, 99417x2
			99215, 85, 99417x3
			99214, 90, ''
			99245, 69, ''
			99245, 70, 99417x1
			99345, 89, ''
			99345, 90, 99417x1
			99350, 74, ''
			99350, 75, 99417x1
			99483, 74, ''
			99483, 75, 99417x1
			99223, 89, ''
			99223, 90, 99418x1
			99223, 105, 99418x2
			99233, 64, ''
			99233, 65, 99418x1
			99236, 99, ''
			99236, 100, 99418x1
			99255, 94, ''
			99255, 95, 99418x1
			99306, 64, ''
			99306, 65, 99418x1
			99310, 59, ''
			99310, 60, 99418x1
			98003, 74, ''
			98003, 75, ''
			""")
	void countsFromTheMinutesOfTheLevelUnderCpt(String visit, int minutes, String expected) {
		assertThat(ProlongedTime.of(visit, minutes, 2024, false)).hasToString(expected);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			99205, 88, ''
			99205, 89, G2212x1
			99205, 103, G2212x1
			99205, 104, G2212x2
			99215, 68, ''
			99215, 69, G2212x1
			99215, 83, G2212x1
			99215, 84, G2212x2
			99483, 99, ''
			99483, 100, G2212x1
			99223, 89, ''
			99223, 90, G0316x1
			99223, 105, G0316x2
			99233, 64, ''
			99233, 65, G0316x1
			99236, 109, ''
			99236, 110, G0316x1
			99306, 94, ''
			99306, 95, G0317x1
			99310, 84, ''
			99310, 85, G0317x1
			99345, 139, ''
			99345, 140, G0318x1
			99350, 109, ''
			99350, 110, G0318x1
			99245, 200, ''
			99255, 200, ''
			""")
	void countsFromTheThresholdsOfMedicare(String visit, int minutes, String expected) {
		assertThat(ProlongedTime.of(visit, minutes, 2024, true)).hasToString(expected);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			99205, 75, 2020, false, ''
			99205, 75, 2021, false, 99417x1
			99223, 90, 2022, false, ''
			99223, 90, 2022, true, ''
			99223, 90, 2023, true, G0316x1
			99306, 60, 2023, false, 99418x1
			99306, 60, 2024, false, ''
			98003, 75, 2025, false, 99417x1
			98007, 54, 2025, false, ''
			98007, 55, 2025, false, 99417x1
			98011, 75, 2025, false, 99417x1
			98015, 55, 2025, false, 99417x1
			98003, 200, 2025, true, ''
			""")
	void goesByTheYear(String visit, int minutes, int year, boolean medicare, String expected) {
		assertThat(ProlongedTime.of(visit, minutes, year, medicare)).hasToString(expected);
	}

	@Test
	void namesTheFirstMinute() {
		assertThat(ProlongedTime.threshold("99215", 2024, true)).contains(69);
		assertThat(ProlongedTime.threshold("99215", 2024, false)).contains(55);
		assertThat(ProlongedTime.threshold("99213", 2024, false)).isEmpty();
	}

}
