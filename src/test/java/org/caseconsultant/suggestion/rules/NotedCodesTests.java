package org.caseconsultant.suggestion.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NotedCodesTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			E08-E13,  E119,    true
			E08-E13,  E139,    true
			E08-E13,  E14,     false
			O24.4-,   O24419,  true
			O24.4-,   O2491,   false
			K50.-,    K50011,  true
			I10,      I10,     true
			I10,      I110,    false
			N18.6,    N18,     false
			S72.0-,   S72001A, true
			A15.0-A15.9, A154, true
			""")
	void holdsWhatTheNoteMeans(String written, String bare, boolean holds) {
		assertThat(NotedCodes.of(written).holds(bare)).isEqualTo(holds);
	}

}
