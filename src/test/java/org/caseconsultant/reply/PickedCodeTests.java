package org.caseconsultant.reply;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Codes are read as consultants write them.
 */
class PickedCodeTests {

	@ParameterizedTest
	@CsvSource({ "96415 x2, 96415 x2", "96413 x1, 96413 x1", "j9267 x300, J9267 x300", "Q0138 x1020, Q0138 x1020",
			"99214-25, 99214-25", "20610-RT-59 x2, 20610-RT-59 x2", "99213 25, 99213-25", "12001-X2, 12001-X2",
			"e11.42, E11.42", "S01.01XA, S01.01XA", "96415x2, 96415 x2" })
	void readsModifiersAndUnits(String written, String read) {
		assertThat(PickedCode.parse(written)).map(PickedCode::toString).contains(read);
	}

	@Test
	void refusesWhatIsNoCode() {
		assertThat(PickedCode.parse("call me")).isEmpty();
		assertThat(PickedCode.parse("")).isEmpty();
	}

}
