package org.caseconsultant.suggestion.timed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MonthlyCareTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			CHRONIC_STAFF, 19, ''
			CHRONIC_STAFF, 20, 99490x1
			CHRONIC_STAFF, 39, 99490x1
			CHRONIC_STAFF, 40, 99490x1 99439x1
			CHRONIC_STAFF, 59, 99490x1 99439x1
			CHRONIC_STAFF, 60, 99490x1 99439x2
			CHRONIC_STAFF, 80, 99490x1 99439x2
			CHRONIC_PRACTITIONER, 29, ''
			CHRONIC_PRACTITIONER, 30, 99491x1
			CHRONIC_PRACTITIONER, 59, 99491x1
			CHRONIC_PRACTITIONER, 60, 99491x1 99437x1
			CHRONIC_PRACTITIONER, 90, 99491x1 99437x2
			COMPLEX, 59, ''
			COMPLEX, 60, 99487x1
			COMPLEX, 89, 99487x1
			COMPLEX, 90, 99487x1 99489x1
			COMPLEX, 119, 99487x1 99489x1
			COMPLEX, 120, 99487x1 99489x2
			PRINCIPAL_PRACTITIONER, 29, ''
			PRINCIPAL_PRACTITIONER, 30, 99424x1
			PRINCIPAL_PRACTITIONER, 60, 99424x1 99425x1
			PRINCIPAL_STAFF, 30, 99426x1
			PRINCIPAL_STAFF, 59, 99426x1
			PRINCIPAL_STAFF, 60, 99426x1 99427x1
			PRINCIPAL_STAFF, 150, 99426x1 99427x2
			BEHAVIOURAL, 19, ''
			BEHAVIOURAL, 20, 99484x1
			BEHAVIOURAL, 90, 99484x1
			""")
	void countsFullStepsOfAMonth(CareProgram program, int minutes, String expected) {
		assertThat(CareManagementTime.of(program, minutes)).hasToString(expected);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			15, 2025, false, ''
			16, 2025, false, 99454x1
			16, 2025, true, 99453x1 99454x1
			1, 2026, true, ''
			2, 2026, true, 99453x1 99445x1
			15, 2026, false, 99445x1
			16, 2026, false, 99454x1
			""")
	void countsDaysWithData(int days, int year, boolean setUp, String expected) {
		assertThat(RemoteMonitoringTime.device(days, year, setUp)).hasToString(expected);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			19, 2025, ''
			20, 2025, 99457x1
			39, 2025, 99457x1
			40, 2025, 99457x1 99458x1
			60, 2025, 99457x1 99458x2
			9, 2026, ''
			10, 2026, 99470x1
			19, 2026, 99470x1
			20, 2026, 99457x1
			""")
	void countsWorkWithData(int minutes, int year, String expected) {
		assertThat(RemoteMonitoringTime.treatment(minutes, year)).hasToString(expected);
	}

}
