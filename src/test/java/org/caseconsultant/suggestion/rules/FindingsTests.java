package org.caseconsultant.suggestion.rules;

import org.caseconsultant.catalog.StarterCatalog;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.QuestionReading;
import org.caseconsultant.suggestion.Suggester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsTests {

	private static final Suggester SUGGESTER = new Suggester(StarterCatalog.load());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Can I bill 93015 and 93016 together?              | PTP BLOCKS           | never paid together
			99214-25 and 20610-RT                             | PTP WARNS            | puts modifier 25 on it
			99213 and 96372                                   | PTP WARNS            | no modifier is proposed
			Bill 96365 and 96374, separate encounters         | PTP WARNS            | if the record shows it
			Bill 96413 and 96409                              | PTP WARNS            | second access site
			Bill 20610 x4                                     | MUE WARNS            | above the limit of 2
			90471 x2                                          | MUE BLOCKS           | indicator 2
			Code 96415 alone                                  | ADD_ON WARNS         | add-on code
			Code 98765 please                                 | INVALID_CODE WARNS   | not in this catalog
			Diagnosis code S01.01                             | HEADING BLOCKS       | S01.01XA
			We billed 20610-25                                | MODIFIER WARNS       | visit code
			We billed 99213-59 and 20610                      | MODIFIER WARNS       | does not belong
			Codes 20610, 20610 on the claim                   | DUPLICATE WARNS      | named twice
			Chest x-ray two views, rule out pneumonia         | UNCERTAIN_DIAGNOSIS WARNS | IV.H
			Inpatient, possible pneumonia                     | UNCERTAIN_DIAGNOSIS WARNS | II.H
			Critical care 80 minutes                          | PAYER_RULE WARNS     | 104 minutes
			Medicare: 99417 with 99215?                       | PAYER_RULE WARNS     | G2212
			99396 for a 30 year old, BCBS                     | SEX_AGE BLOCKS       | 40 to 64
			Carboplatin 450 mg infusion over 60 min, Medicare | DRUG_WASTE INFORMS   | JZ
			Saline 1 L over 20 minutes                        | TIME_RULE INFORMS    | from 31 minutes
			99214 and 93000                                   | PTP                  | 93000
			""")
	void saysWhatTheRuleSays(String text, String kind, String words) {
		QuestionReading reading = SUGGESTER.read(text);

		assertThat(reading.findings()).anySatisfy((finding) -> {
			assertThat(finding.kind() + " " + finding.severity()).startsWith(kind);
			assertThat(finding.text()).contains(words);
		});
	}

	@Test
	void neverCallsAnUnknownCodeInvalid() {
		assertThat(SUGGESTER.read("CPT code 98765").findings()).extracting(Finding::text)
			.noneMatch((text) -> text.toLowerCase().contains("invalid"));
	}

	@Test
	void dropsTheCodeThatAnEditRefutes() {
		assertThat(SUGGESTER.read("Can I bill 93015 and 93016 together?").suggestions()).extracting("code")
			.contains("93015")
			.doesNotContain("93016");
	}

	@Test
	void citesTheRowOfAnEdit() {
		assertThat(SUGGESTER.read("96413 and 96409").findings()).filteredOn((f) -> f.kind() == Finding.Kind.PTP)
			.allSatisfy((f) -> assertThat(f.source().row()).isNotEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Patient received ketorolac                           | doses route payer
			Ceftriaxone 1 g IV infusion over 40 minutes, BCBS    | setting diagnosis
			Ceftriaxone 1 g infusion in the office, BCBS         | times diagnosis
			Office visit for hypertension, Medicare              | patient level
			Knee injection with Kenalog 40 mg for arthritis, BCBS| side guidance
			CT abdomen for abdominal pain, BCBS                  | contrast
			Suture of a laceration of the scalp, BCBS            | length depth
			Flu vaccine, commercial plan                         | age counselling
			""")
	void asksForWhatIsMissing(String text, String facts) {
		assertThat(SUGGESTER.read(text).missingFacts()).extracting("fact").contains((Object[]) facts.split(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Adult, commercial plan, flu vaccine, no counseling                                       | counselling
			Left knee injection, ultrasound guidance, Kenalog 40 mg, arthritis, Medicare             | side
			CT abdomen with contrast for abdominal pain, BCBS                                        | contrast
			Established patient office visit, 35 minutes, Medicare                                   | level
			Ketorolac 60 mg IM in the office for migraine, BCBS                                      | diagnosis
			""")
	void doesNotAskForWhatIsSaid(String text, String fact) {
		assertThat(SUGGESTER.read(text).missingFacts()).extracting("fact").doesNotContain(fact);
	}

}
