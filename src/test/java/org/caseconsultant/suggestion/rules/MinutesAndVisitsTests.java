package org.caseconsultant.suggestion.rules;

import java.util.List;

import org.caseconsultant.catalog.StarterCatalog;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.QuestionReading;
import org.caseconsultant.suggestion.Suggester;
import org.caseconsultant.suggestion.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MinutesAndVisitsTests {

	private static final Suggester SUGGESTER = new Suggester(StarterCatalog.load());

	@ParameterizedTest
	@ValueSource(strings = { "Video visit with an established patient who was at home, 99214, total time 32 minutes.",
			"Est patient, office visit, checks her BP at home, 99214, total time 32 minutes." })
	void takesNoOtherVisitForOneAtHome(String text) {
		QuestionReading reading = SUGGESTER.read(text);

		assertThat(kinds(reading)).doesNotContain(Finding.Kind.EM_LEVEL);
		assertThat(reading.suggestions()).extracting(Suggestion::code).contains("99214");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hospital day 3, rounding and then discharge, 35 minutes for 99239. Correct?",
			"We billed 99490 for the first 20 minutes and 99439 for the additional 20 minutes of the month.",
			"99291 for 74 minutes and 99292 for 30 minutes, commercial plan." })
	void agreesWithMinutesThatFit(String text) {
		assertThat(kinds(SUGGESTER.read(text))).doesNotContain(Finding.Kind.TIME_RULE, Finding.Kind.EM_LEVEL,
				Finding.Kind.CRITICAL_CARE);
	}

	@Test
	void showsBothTherapyRulesWhileThePayerIsUnknown() {
		assertThat(SUGGESTER.read("97110 10 minutes, 97140 10 minutes").findings())
			.filteredOn((finding) -> finding.kind() == Finding.Kind.THERAPY_UNITS)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.owner()).isEqualTo(Finding.PAYER));
	}

	@Test
	void readsModifiersUnitsAndDenialsBeforeAFullStop() {
		QuestionReading reading = SUGGESTER.read("I have 12001 and 99213-25. Denied CO-97. Also J3301 x4.");

		assertThat(reading.namedCodes()).filteredOn((named) -> named.code().equals("99213"))
			.singleElement()
			.extracting(NamedCode::modifiers)
			.isEqualTo(List.of("25"));
		assertThat(reading.namedCodes()).filteredOn((named) -> named.code().equals("J3301"))
			.singleElement()
			.satisfies((named) -> assertThat(named.units()).contains(4));
		assertThat(reading.findings()).filteredOn((finding) -> finding.kind() == Finding.Kind.DENIAL)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.text()).startsWith("CO-97"));
	}

	@Test
	void tellsADenialThatIsNamedTwiceOnce() {
		assertThat(SUGGESTER.read("CO-97 on 20610\n\n20610 was denied CO-97.").findings())
			.filteredOn((finding) -> finding.kind() == Finding.Kind.DENIAL)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.evidence()).hasSize(2));
	}

	@Test
	void readsNoMonthInOtherWords() {
		assertThat(SUGGESTER.read("Does the Novitas 2024 article cover 20610?").dateOfService()).isEmpty();
	}

	@Test
	void readsALongListWithoutFullStopsInReasonableTime() {
		assertThat(SUGGESTER.read("knee pain ".repeat(2500)).release()).isNotEmpty();
		assertThat(SUGGESTER.read("another " + "site ".repeat(4000)).release()).isNotEmpty();
	}

	private static List<Finding.Kind> kinds(QuestionReading reading) {
		return reading.findings()
			.stream()
			.filter((finding) -> finding.severity() != Finding.Severity.INFORMS)
			.map(Finding::kind)
			.toList();
	}

}
