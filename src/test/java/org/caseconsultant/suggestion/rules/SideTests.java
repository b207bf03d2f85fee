package org.caseconsultant.suggestion.rules;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SideTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			pain in the left knee            | LEFT
			rt shoulder injection            | RIGHT
			both knees                       | BOTH
			knee pain on the right           | RIGHT
			she left the hospital            | ''
			is this right?                   | ''
			right now the knee hurts         | ''
			""")
	void readsSidesOfPartsOnly(String text, String side) {
		assertThat(Side.told(text).toString()).isEqualTo("[" + side + "]");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			LT, LEFT
			T5, RIGHT
			FA, LEFT
			E3, RIGHT
			""")
	void readsSidesOfModifiers(String modifier, Side side) {
		assertThat(Side.ofModifiers(List.of(modifier))).hasValue(side);
	}

}
