package org.caseconsultant.suggestion.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AssertionReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Patient has a cough              | cough     | ESTABLISHED
			no fever                         | fever     | NEGATED
			denies fever, chills or cough    | cough     | NEGATED
			no fever, cough for 3 days       | cough     | ESTABLISHED
			without ultrasound               | ultrasound| NEGATED
			rule out pneumonia               | pneumonia | UNCERTAIN
			possible pneumonia               | pneumonia | UNCERTAIN
			suspected DVT                    | dvt       | UNCERTAIN
			pneumonia was ruled out          | pneumonia | NEGATED
			pneumonia is suspected           | pneumonia | UNCERTAIN
			no cough but pneumonia           | pneumonia | ESTABLISHED
			?appendicitis                    | appendicitis | UNCERTAIN
			""")
	void judgesWords(String text, String word, Assertion expected) {
		QuestionText question = QuestionText.of(text);
		int at = question.lower().indexOf(word);

		assertThat(AssertionReader.judge(question, question.evidence(at, at + word.length()))).isEqualTo(expected);
	}

}
