package org.caseconsultant.suggestion.timed;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnesthesiaTimeTests {

	@ParameterizedTest
	@CsvSource({ "0,0.0", "1,0.1", "7,0.5", "8,0.5", "15,1.0", "16,1.1", "17,1.1", "22,1.5", "23,1.5", "24,1.6",
			"60,4.0", "69,4.6", "125,8.3" })
	void roundsQuartersToOneDecimal(int minutes, String units) {
		assertThat(AnesthesiaTime.timeUnits(minutes)).isEqualByComparingTo(units);
	}

	@ParameterizedTest
	@CsvSource({ "00790,7,69,11.6", "01996,3,60,3.0", "01995,5,60,5.0", "00142,4,15,5.0" })
	void addsBaseAndTimeForMedicare(String code, int base, int minutes, String units) {
		assertThat(AnesthesiaTime.medicare(code, base, minutes)).isEqualByComparingTo(units);
	}

	@ParameterizedTest
	@CsvSource({ "P1,0", "P2,0", "P3,1", "P4,2", "P5,3", "P6,0", "99100,1", "99116,5", "99135,5", "99140,2",
			"P3 99140,3", "P3 P3,1" })
	void addsConditionAndCircumstancesForOthers(String modifying, int units) {
		List<String> all = List.of(modifying.split(" "));

		assertThat(AnesthesiaTime.modifyingUnits(all)).isEqualTo(units);
		assertThat(AnesthesiaTime.withModifying(4, 30, all)).isEqualByComparingTo(String.valueOf(6 + units));
	}

}
