package org.caseconsultant.suggestion.administration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InfusionTimeTests {

	@ParameterizedTest
	@CsvSource({ "16,0", "60,0", "90,0", "91,1", "150,1", "151,2", "165,2", "210,2", "211,3" })
	void countsAFurtherHourFrom31Minutes(int minutes, int units) {
		assertThat(InfusionTime.furtherHours(minutes)).isEqualTo(units);
	}

	@ParameterizedTest
	@CsvSource({ "30,0", "31,1", "60,1", "90,1", "91,2", "151,3" })
	void countsHydrationFrom31Minutes(int minutes, int units) {
		assertThat(InfusionTime.hydrationBesideInitial(minutes)).isEqualTo(units);
	}

	@ParameterizedTest
	@CsvSource({ "1,true", "15,true", "16,false", "0,false" })
	void takesUpTo15MinutesForAPush(int minutes, boolean push) {
		assertThat(InfusionTime.isPush(minutes)).isEqualTo(push);
	}

	@ParameterizedTest
	@CsvSource({ "60,30,0", "60,31,1", "40,40,0", "60,60,1", "90,1,1", "91,29,0" })
	void countsTheSameDrugAgainBehindItsFirstRun(int before, int minutes, int units) {
		assertThat(InfusionTime.addedHours(before, minutes)).isEqualTo(units);
	}

}
