package org.caseconsultant.suggestion.rules;

import org.caseconsultant.catalog.StarterCatalog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureChecksTests {

	private static final Read READ = new Read(StarterCatalog.load());

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					We billed 20610-50 for Medicare                              | BILATERAL INFORMS     | one line with 50
					Injected both knees, 20610                                   | BILATERAL INFORMS     | two lines, RT and LT
					Bill 20610-50 x2                                             | BILATERAL WARNS       | counts the second side twice
					93000-50 for the heart                                       | BILATERAL WARNS       | 50 does not go with it
					20610-80                                                     | ASSISTANT BLOCKS      | never paid
					27447-AS                                                     | ASSISTANT INFORMS     | is paid
					20610-62                                                     | CO_SURGEON BLOCKS     | not paid
					27447 with two surgeons                                      | CO_SURGEON WARNS      | why two were needed
					93000-26                                                     | COMPONENT WARNS       | codes of their own
					99213-26                                                     | COMPONENT WARNS       | has no parts
					Hospital inpatient, our cardiologist's interpretation, 93306 | COMPONENT WARNS       | needs 26
					99213 ten days after 27447, wound check                      | GLOBAL_PERIOD WARNS   | Modifier 24
					99213-24 ten days after 27447 for an unrelated rash          | GLOBAL_PERIOD INFORMS | as the question says
					99213 on postop day 95 after 27447                           | GLOBAL_PERIOD INFORMS | are over
					99214 the day before 27447                                   | GLOBAL_PERIOD WARNS   | modifier 57
					11042 two weeks after 27447 surgery                          | GLOBAL_PERIOD WARNS   | does not settle
					11042 two weeks after 27447 surgery, returned to the OR      | GLOBAL_PERIOD WARNS   | modifier 78
					11042-79 two weeks after 27447, return to the operating room | GLOBAL_PERIOD WARNS   | 78 instead of 79
					66984 on the other eye 4 weeks after surgery, first was 66984-RT | GLOBAL_PERIOD WARNS | modifier 79
					J3490, what has to be on the claim?                          | UNLISTED WARNS        | no NDC
					20610-51 and 11042, which modifier?                          | MODIFIER INFORMS      | reduced
					""")
	void saysWhatTheIndicatorsSay(String text, String kind, String words) {
		READ.says(text, kind, words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			We billed 20610-RT                             | BILATERAL
			99213 and 20610                                | GLOBAL_PERIOD
			93306-26 read in the hospital                  | COMPONENT
			27447 done today                               | ASSISTANT
			J1100 in the office                            | UNLISTED
			20610 for the knee                             | TELEHEALTH
			""")
	void keepsSilentWhereNothingIsTold(String text, String kind) {
		READ.isSilent(text, kind);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			20610-57                                        | MODIFIER WARNS   | visit code
			20610-24                                        | MODIFIER WARNS   | visit code
			99213-78                                        | MODIFIER WARNS   | does not belong on a visit
			99213-XE                                        | MODIFIER WARNS   | does not belong on a visit
			99213-57 and 20610                              | MODIFIER WARNS   | 90 global days
			99214-25 and 27447                              | MODIFIER WARNS   | 57
			45378 colonoscopy was aborted                   | MODIFIER WARNS   | 53 on 45378
			93000 was done twice the same day               | MODIFIER WARNS   | 76 on 93000
			99213 and 20610, separate problem               | PTP WARNS        | modifier 25 fits on the visit 99213
			11042 and 97597 on a separate lesion            | PTP WARNS        | XS fits
			11042 and 97597                                 | PTP WARNS        | no modifier is proposed
			""")
	void proposesAModifierOnlyForAFactTold(String text, String kind, String words) {
		READ.says(text, kind, words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			98005 video visit, patient at home, Medicare     | TELEHEALTH BLOCKS   | place of service 10
			98005 video visit, BCBS                          | TELEHEALTH INFORMS  | verify for the payer
			98005 by phone only                              | TELEHEALTH WARNS    | sound alone
			99213-95 by phone only                           | TELEHEALTH WARNS    | 93 on 99213
			99213 telehealth with POS 11                     | TELEHEALTH WARNS    | Place of service 11
			99213 video visit, Medicare                      | TELEHEALTH INFORMS  | ask where
			""")
	void saysPlaceAndModifierOfTelehealth(String text, String kind, String words) {
		READ.says(text, kind, words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			20610-RT x2 and 20610-LT x2 | 4 units of 20610
			20610 x4                    | above the limit of 2
			""")
	void countsUnitsOfTheDay(String text, String words) {
		READ.says(text, "MUE WARNS", words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			99213 two weeks after 27447, wound check | PTP
			""")
	void appliesEditsToOneDayOnly(String text, String kind) {
		READ.isSilent(text, kind);
	}

}
