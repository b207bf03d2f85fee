package org.caseconsultant.suggestion.reading;

import org.caseconsultant.suggestion.text.QuestionText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CircumstanceReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Medicare, office                      | MEDICARE   | OFFICE             | -  | -
			BCBS, hospital outpatient             | COMMERCIAL | HOSPITAL_OUTPATIENT| -  | -
			Texas Medicaid, seen in the ED        | MEDICAID   | EMERGENCY          | -  | -
			Aetna, telehealth visit, 45 yo woman  | COMMERCIAL | TELEHEALTH         | 45 | female
			admitted, 72-year-old man             | -          | INPATIENT          | 72 | male
			ASC, workers' comp                    | OTHER      | SURGERY_CENTER     | -  | -
			Medicaid in the clinic, 7 y/o boy     | MEDICAID   | OFFICE             | 7  | male
			a newborn, self pay                   | SELF_PAY   | -                  | 0  | -
			chemo suite                           | -          | -                  | -  | -
			""")
	void readsPayerSettingAgeAndSex(String text, Payer payer, Setting setting, Integer age, String sex) {
		Circumstances read = CircumstanceReader.read(QuestionText.of(text));

		assertThat(read.payer().orElse(null)).isEqualTo(payer);
		assertThat(read.setting().orElse(null)).isEqualTo(setting);
		assertThat(read.age().orElse(null)).isEqualTo(age);
		assertThat(read.sex().orElse(null)).isEqualTo(sex);
	}

}
