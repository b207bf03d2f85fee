package org.caseconsultant.suggestion.administration;

import java.util.stream.Collectors;

import org.caseconsultant.catalog.StarterCatalog;
import org.caseconsultant.suggestion.reading.FactReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AdministrationPlannerTests {

	private static final FactReader READER = new FactReader(StarterCatalog.load());

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
							Carboplatin 450 mg IV push                                                        | 96409x1
							Carboplatin push 10:00-10:10, paclitaxel infusion 10:20-11:20                     | 96411x1 96413x1
							Paclitaxel infusion 10:00-12:00, carboplatin infusion 12:05-13:40                 | 96413x1 96415x1 96417x1 96415x1
							Carboplatin infusion over 10 minutes                                              | 96409x1
							Ceftriaxone 1 g infusion 9:00-9:30                                                | 96365x1
							Ceftriaxone 1 g IVPB 9:00-10:31                                                   | 96365x1 96366x1
							Ondansetron 4 mg IV push, ketorolac 30 mg IV push                                 | 96374x1 96375x1
							Ondansetron 4 mg IV push in the ED, later ondansetron 4 mg IV push                | 96374x1 96376x1
							Ondansetron 4 mg IV push in the office, later ondansetron 4 mg IV push            | 96374x1 x0
							Ketorolac 60 mg IM                                                                | 96372x1
							Leuprolide 7.5 mg IM                                                              | 96402x1
							Normal saline 1 L over 60 min                                                     | 96360x1
							Normal saline 1 L over 25 min                                                     | x0
							Normal saline 1 L 8:00-10:31                                                      | 96360x1 96361x2
							Normal saline 1 L over 90 minutes, then ondansetron 4 mg IV push                  | 96361x1 96374x1
							Ceftriaxone infusion 9:00-10:00, normal saline 9:00-10:00                         | 96365x1 x0
							Paclitaxel infusion 9:00-10:00, ceftriaxone infusion 9:10-9:50                    | 96413x1 96368x1
							No hydration. Ketorolac 60 mg IM                                                  | 96372x1
							Ondansetron 4 mg orally                                                           | ''
							Can we report J1885 with 96372 for pain treated with Toradol 30 mg IM             | 96372x1
					Zofran 8 mg IVP, Decadron 10 mg IVPB 9:00-9:20, rituximab 700 mg 9:45-13:50       | 96375x1 96367x1 96413x1 96415x3
					Chemotherapy infusion over 90 minutes                                             | 96413x1
							""")
	void codesAdministrations(String text, String expected) {
		String steps = AdministrationPlanner.plan(READER.read(text))
			.steps()
			.stream()
			.map((step) -> step.code() + "x" + step.units())
			.collect(Collectors.joining(" "));

		assertThat(steps).isEqualTo(expected);
	}

}
