package org.caseconsultant.suggestion.timed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClockedServicesTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			29, false, ''
			30, false, 99291x1
			74, false, 99291x1
			75, false, 99291x1 99292x1
			104, false, 99291x1 99292x1
			105, false, 99291x1 99292x2
			134, false, 99291x1 99292x2
			135, false, 99291x1 99292x3
			29, true, ''
			30, true, 99291x1
			75, true, 99291x1
			103, true, 99291x1
			104, true, 99291x1 99292x1
			133, true, 99291x1 99292x1
			134, true, 99291x1 99292x2
			""")
	void countsCriticalCare(int minutes, boolean medicare, String expected) {
		assertThat(CriticalCareTime.of(minutes, medicare)).hasToString(expected);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			15, false, ''
			16, false, 90832x1
			37, false, 90832x1
			38, false, 90834x1
			52, false, 90834x1
			53, false, 90837x1
			90, false, 90837x1
			15, true, ''
			16, true, 90833x1
			37, true, 90833x1
			38, true, 90836x1
			52, true, 90836x1
			53, true, 90838x1
			""")
	void findsPsychotherapy(int minutes, boolean besideVisit, String expected) {
		assertThat(PsychotherapyTime.session(minutes, besideVisit)).hasToString(expected);
	}

	@ParameterizedTest
	@CsvSource({ "29,''", "30,90839x1", "74,90839x1", "75,90839x1 90840x1", "104,90839x1 90840x1",
			"105,90839x1 90840x2" })
	void countsPsychotherapyInACrisis(int minutes, String expected) {
		assertThat(PsychotherapyTime.crisis(minutes)).hasToString(expected);
	}

	@ParameterizedTest
	@CsvSource({ "25,true,''", "26,true,90847x1", "25,false,''", "26,false,90846x1" })
	void findsPsychotherapyWithTheFamily(int minutes, boolean present, String expected) {
		assertThat(PsychotherapyTime.family(minutes, present)).hasToString(expected);
	}

	@ParameterizedTest
	@CsvSource({ "15,''", "16,99497x1", "45,99497x1", "46,99497x1 99498x1", "75,99497x1 99498x1",
			"76,99497x1 99498x2" })
	void countsPlanningOfCare(int minutes, String expected) {
		assertThat(CounsellingTime.advanceCarePlanning(minutes)).hasToString(expected);
	}

	@ParameterizedTest
	@CsvSource({ "3,''", "4,99406x1", "10,99406x1", "11,99407x1" })
	void findsCounsellingAboutTobacco(int minutes, String expected) {
		assertThat(CounsellingTime.tobacco(minutes)).hasToString(expected);
	}

}
