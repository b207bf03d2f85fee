package org.caseconsultant.suggestion.drug;

import java.util.List;

import org.caseconsultant.catalog.StarterCatalog;
import org.caseconsultant.suggestion.text.QuestionText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DrugReaderTests {

	private static final DrugReader READER = new DrugReader(StarterCatalog.load());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			carboplatin 450 mg IV push                        | J9045 x9 PUSH
			450 mg of Paraplatin by infusion                  | J9045 x9 INFUSION
			palonosetron 0.25 mg IVP                          | J2469 x10 PUSH
			Taxol 300 mg drip                                 | J9267 x300 INFUSION
			Toradol 60 mg IM                                  | J1885 x4 INTRAMUSCULAR
			ceftriaxone 1 g IV                                | J0696 x4 INTRAVENOUS
			carboplatin 5 mg/kg infusion                      | J9045 - INFUSION
			palonosetron and dexamethasone IV push            | J2469 - PUSH, J1100 - PUSH
			Kenalog 40 mg injected into the knee              | J3301 x4 LOCAL
			Zofran 8 mg IVP                                   | J2405 x8 PUSH
			carboplatin 451 mg push                           | J9045 x10 PUSH
			""")
	void readsDrugDoseAndMethod(String text, String expected) {
		List<String> orders = READER.read(QuestionText.of(text), List.of())
			.stream()
			.map((o) -> o.entry().map((e) -> e.code()).orElse("?") + " " + o.units().map((u) -> "x" + u).orElse("-")
					+ " " + o.method().map(String::valueOf).orElse("-"))
			.toList();

		assertThat(String.join(", ", orders)).isEqualTo(expected);
	}

}
