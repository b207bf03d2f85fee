package org.caseconsultant.suggestion.reading;

import java.util.List;

import org.caseconsultant.catalog.StarterCatalog;
import org.caseconsultant.suggestion.text.QuestionText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CodeReaderTests {

	private static final CodeReader READER = new CodeReader(StarterCatalog.load());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			99214-25                              | 99214[25]
			99214 with modifier 25                | 99214[25]
			CPT: 20610-LT, 59                     | 20610[LT, 59]
			96413 x2                              | 96413[]x2
			96415 (2 units)                       | 96415[]x2
			J9045 (9 units)                       | J9045[]x9
			2 units of 96415                      | 96415[]x2
			E11.9/I10                             | E11.9[] I10[]
			we used e1142 for this                | E11.42[]
			dx z23                                | Z23[]
			96413 and 96409                       | 96413[] 96409[]
			96413/96409                           | 96413[] 96409[]
			codes 99213, 93000, J3301             | 99213[] 93000[] J3301[]
			code 99998                            | 99998[]
			billed j9045 and 96413                | J9045[] 96413[]
			20610-50, 10 mg                       | 20610[50]
			99213-99215                           | 99213[] 99215[]
			0001A was given                       | ''
			S01.01XA                              | S01.01XA[]
			M17.11.                               | M17.11[]
			""")
	void readsUsualSpellings(String text, String expected) {
		assertThat(read(text)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Houston, TX 77030", "ZIP 99213", "call 713-555-1234", "case CC-000123", "on 2024-07-01",
			"it cost $99214", "at 10:05-10:15", "450 mg and 10000 units", "in 2024", "99213 Main Street", "MRN 96413",
			"invoice no 99214", "99214 patients", "Phone: 99213", "D50 amp", "vitamin B12", "L4 and L5", "10/12/2024",
			"version 1.96413", "user99214@practice.test" })
	void leavesOtherNumbersOut(String text) {
		assertThat(read(text)).isEmpty();
	}

	private static String read(String text) {
		List<String> codes = READER.read(QuestionText.of(text))
			.stream()
			.map((m) -> m.code() + m.modifiers() + m.units().map((u) -> "x" + u).orElse(""))
			.toList();
		return String.join(" ", codes);
	}

}
