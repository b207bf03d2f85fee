package org.caseconsultant.suggestion.denial;

import java.util.List;

import org.caseconsultant.suggestion.text.QuestionText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DenialReaderTests {

	@ParameterizedTest
	@CsvSource({ "20610 denied CO-97, CO-97", "remit says CO 50 and N115, CO-50 N115", "PR-204 on the EOB, PR-204",
			"CARC 16 with MA130, 16 MA130", "OA-18 exact duplicate, OA-18", "co45 adjustment on the era, CO-45" })
	void readsCodesInTheirUsualSpellings(String text, String codes) {
		assertThat(written(text)).containsExactly(codes.split(" "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "CO2 laser of the vocal cords", "PO 10 mg", "dose 50 mg, O2 at 4 L", "M17.11 knee",
			"The patient is in room N30" })
	void readsNothingElseAsADenial(String text) {
		assertThat(written(text)).isEmpty();
	}

	@Test
	void explainsCodeAndGroupInOwnWords() {
		DenialMention mention = DenialReader.read(QuestionText.of("denied CO-97")).get(0);

		assertThat(mention.code().orElseThrow().meaning()).contains("payment for another service");
		assertThat(mention.group().orElseThrow().meaning()).contains("write it off");
	}

	@Test
	void noticesADenialInWordsOnlyWhereNoCodeIs() {
		assertThat(DenialReader.read(QuestionText.of("The claim was rejected."))).singleElement()
			.satisfies((mention) -> assertThat(mention.evidence().words()).isEqualTo("rejected"));
	}

	private static List<String> written(String text) {
		return DenialReader.read(QuestionText.of(text)).stream().map(DenialMention::written).toList();
	}

}
