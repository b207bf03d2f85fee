package org.caseconsultant.suggestion.timed;

import java.util.Optional;

import org.caseconsultant.suggestion.text.QuestionText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			STRAIGHTFORWARD, STRAIGHTFORWARD, HIGH, STRAIGHTFORWARD
			LOW, STRAIGHTFORWARD, MODERATE, LOW
			MODERATE, STRAIGHTFORWARD, MODERATE, MODERATE
			MODERATE, HIGH, LOW, MODERATE
			HIGH, STRAIGHTFORWARD, HIGH, HIGH
			HIGH, HIGH, MODERATE, HIGH
			LOW, LOW, HIGH, LOW
			""")
	void takesTwoOfThree(DecisionLevel problems, DecisionLevel data, DecisionLevel risk, DecisionLevel expected) {
		assertThat(DecisionMaking.level(problems, data, risk)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			0, false, false, false, STRAIGHTFORWARD
			1, false, false, false, STRAIGHTFORWARD
			2, false, false, false, LOW
			0, true, false, false, LOW
			1, true, false, false, LOW
			2, true, false, false, MODERATE
			3, false, false, false, MODERATE
			9, false, false, false, MODERATE
			0, false, true, false, MODERATE
			0, false, false, true, MODERATE
			0, false, true, true, HIGH
			3, false, true, false, HIGH
			2, true, false, true, HIGH
			2, false, true, false, MODERATE
			""")
	void countsData(int pieces, boolean historian, boolean interpretation, boolean discussion, DecisionLevel expected) {
		assertThat(new DataReviewed(pieces, historian, interpretation, discussion).level()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			OFFICE_NEW, STRAIGHTFORWARD, 2024, 99202
			OFFICE_NEW, HIGH, 2024, 99205
			OFFICE_ESTABLISHED, LOW, 2024, 99213
			OFFICE_ESTABLISHED, MODERATE, 2024, 99214
			OFFICE_ESTABLISHED, MODERATE, 2020, ''
			HOSPITAL_INITIAL, STRAIGHTFORWARD, 2024, 99221
			HOSPITAL_INITIAL, LOW, 2024, 99221
			HOSPITAL_INITIAL, MODERATE, 2024, 99222
			HOSPITAL_SUBSEQUENT, HIGH, 2024, 99233
			HOSPITAL_SAME_DAY, MODERATE, 2024, 99235
			NURSING_INITIAL, HIGH, 2023, 99306
			NURSING_INITIAL, HIGH, 2024, 99306
			NURSING_SUBSEQUENT, LOW, 2024, 99308
			HOME_NEW, MODERATE, 2024, 99344
			HOME_ESTABLISHED, HIGH, 2024, 99350
			CONSULTATION_OUTPATIENT, STRAIGHTFORWARD, 2024, 99242
			CONSULTATION_INPATIENT, HIGH, 2024, 99255
			""")
	void findsTheCodeOfALevel(VisitKind kind, DecisionLevel level, int year, String expected) {
		assertThat(DecisionMaking.code(kind, level, year).codes().stream().map(TimedCode::code).findFirst().orElse(""))
			.isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "STRAIGHTFORWARD,99282x1", "LOW,99283x1", "MODERATE,99284x1", "HIGH,99285x1" })
	void findsTheCodeInAnEmergencyDepartment(DecisionLevel level, String expected) {
		assertThat(DecisionMaking.emergency(level)).hasToString(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Two stable chronic conditions, prescription drug management.          | MODERATE |          | MODERATE        | MODERATE
					One stable chronic illness, ordered CBC and CMP, prescription drug management. | LOW | LOW | MODERATE    | LOW
					One acute uncomplicated illness, over-the-counter medication.         | LOW      |          | LOW             | LOW
					Self-limited problem, reassurance given.                              | STRAIGHTFORWARD | | STRAIGHTFORWARD | STRAIGHTFORWARD
					Stable hypertension and well-controlled diabetes, refilled metformin. | MODERATE |          | MODERATE        | MODERATE
					Stable hypertension, refilled lisinopril.                             | LOW      |          | MODERATE        | LOW
					Uncontrolled diabetes, increased metformin.                           | MODERATE |          | MODERATE        | MODERATE
					Severe exacerbation of COPD, decision to admit.                       | HIGH     |          | HIGH            | HIGH
					Ordered CBC, CMP and TSH, independent interpretation of the EKG, drug therapy requiring intensive monitoring. | | HIGH | HIGH | HIGH
					Acute illness with systemic symptoms, reviewed CXR.                   | MODERATE | STRAIGHTFORWARD |          | STRAIGHTFORWARD
					Reviewed external notes, history obtained from the mother, ordered a CT. |       | MODERATE |                 |
					Undiagnosed new problem with uncertain prognosis, decision for surgery. | MODERATE |        | MODERATE        | MODERATE
					Discussed management with the cardiologist, independent interpretation of the ECG. | | HIGH | |
					Ordered CBC and repeat CBC.                                           |          | STRAIGHTFORWARD |          |
					No prescription drug management. One stable chronic illness.          | LOW      |          |                 |
					What is a 25 modifier?                                                |          |          |                 |
					""")
	void readsTheElements(String text, DecisionLevel problems, DecisionLevel data, DecisionLevel risk,
			DecisionLevel level) {
		DecisionReading reading = DecisionReader.read(QuestionText.of(text));

		assertThat(reading.problems()).as("problems").isEqualTo(Optional.ofNullable(problems));
		assertThat(reading.data()).as("data").isEqualTo(Optional.ofNullable(data));
		assertThat(reading.risk()).as("risk").isEqualTo(Optional.ofNullable(risk));
		assertThat(reading.level()).as("level").isEqualTo(Optional.ofNullable(level));
	}

	@Test
	void keepsTheWords() {
		String text = "She has TWO stable chronic illnesses; prescription drug management.";
		DecisionReading reading = DecisionReader.read(QuestionText.of(text));

		assertThat(reading.found()).extracting((found) -> found.evidence().words())
			.containsExactly("TWO stable chronic illnesses", "prescription drug management");
		assertThat(reading.found()).allSatisfy((found) -> assertThat(found.evidence().words())
			.isEqualTo(text.substring(found.evidence().start(), found.evidence().end())));
	}

	@Test
	void survivesLongText() {
		assertThat(DecisionReader.read(QuestionText.of("ordered cbc stable chronic ".repeat(3_000))).data())
			.isPresent();
	}

}
