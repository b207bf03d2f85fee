package org.caseconsultant.suggestion.precedent;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.suggestion.QuestionKind;
import org.caseconsultant.suggestion.reading.Payer;
import org.caseconsultant.suggestion.reading.Setting;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How precedents differ, in short words.
 */
class DiffersTests {

	@Test
	void saysNothingOfTheSameQuestion() {
		assertThat(Differs.of(Asked.QUESTION, Asked.same())).isEmpty();
	}

	@Test
	void tellsPayersApart() {
		assertThat(Differs.of(Asked.QUESTION, Asked.payer(Payer.COMMERCIAL)))
			.containsExactly("other payer (commercial)");
		assertThat(Differs.of(Asked.QUESTION, Asked.payer(null))).containsExactly("payer not named there");
		assertThat(Differs.of(Asked.payer(null), Asked.payer(Payer.SELF_PAY)))
			.containsExactly("payer named only there (self pay)");
	}

	@Test
	void namesCodesThatOnlyOneIsAbout() {
		assertThat(Differs.of(Asked.QUESTION, Asked.codes("96413", "96415"))).containsExactly("codes only here: 96409",
				"codes only there: 96415");
		assertThat(Differs.of(Asked.codes(), Asked.codes("A1", "A2", "A3", "A4", "A5", "A6", "A7")))
			.containsExactly("codes only there: A1, A2, A3, A4, A5 and 2 more");
	}

	@Test
	void tellsSettingKindEditionAndState() {
		AskedQuestion there = new AskedQuestion(new CaseNumber(1), QuestionKind.WHICH_CODE, Asked.QUESTION.asked(),
				List.of(), Asked.QUESTION.payer(), Optional.of(Setting.HOSPITAL_OUTPATIENT), Optional.of("TX"), 2024,
				Asked.TEXT);

		assertThat(Differs.of(Asked.QUESTION, there)).containsExactly("other setting (hospital outpatient)",
				"other kind (which code)", "older edition (2024)", "other state (TX)");
	}

}
