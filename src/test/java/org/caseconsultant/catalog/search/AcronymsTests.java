package org.caseconsultant.catalog.search;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads abbreviations into names.
 */
class AcronymsTests {

	private final Acronyms acronyms = new Acronyms(List.of("toxic shock syndrome", "transverse myelitis",
			"+hereditary tremor", "tremor", "+familial torsion dystonia"));

	@Test
	void prefersBeginningsOfWords() {
		assertThat(this.acronyms.find("tss", false)).first()
			.extracting(Acronyms.Found::name)
			.isEqualTo("toxic shock syndrome");
		assertThat(this.acronyms.find("tmy", false)).first()
			.extracting(Acronyms.Found::name)
			.isEqualTo("transverse myelitis");
	}

	@Test
	void takesANumberForAHereditaryDisease() {
		assertThat(this.acronyms.find("trm", true)).first()
			.extracting(Acronyms.Found::name)
			.isEqualTo("hereditary tremor");
	}

	@Test
	void findsNothingForOtherLetters() {
		assertThat(this.acronyms.find("xyz", false)).isEmpty();
	}

}
