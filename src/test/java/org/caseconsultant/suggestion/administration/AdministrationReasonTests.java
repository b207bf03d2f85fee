package org.caseconsultant.suggestion.administration;

import org.caseconsultant.catalog.StarterCatalog;
import org.caseconsultant.suggestion.TimelineStep;
import org.caseconsultant.suggestion.reading.FactReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AdministrationReasonTests {

	private static final FactReader READER = new FactReader(StarterCatalog.load());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Vancomycin 1 g infusion 9:00-11:00, ceftriaxone 1 g infusion 9:00-10:00 through a second IV site. | 59 or XS
			Ondansetron 4 mg IV push, came back later and received ketorolac 30 mg IV push.                   | 59 or XE
			""")
	void namesTheModifierOfASecondInitialService(String text, String modifier) {
		assertThat(plan(text).steps()).filteredOn((step) -> step.reason().contains("with modifier"))
			.singleElement()
			.extracting(TimelineStep::reason)
			.asString()
			.contains(modifier);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ketorolac 60 mg IM left arm, ceftriaxone 1 g infusion 9:00-10:00 right arm.",
			"Labs came back normal before ceftriaxone 1 g infusion 9:00-10:00 in the left arm.",
			"Vancomycin 1 g infusion 9:00-11:00 through the port, ceftriaxone 1 g infusion 11:00-12:00." })
	void seesOneLineWhereNoSecondIsSaid(String text) {
		assertThat(plan(text).steps()).noneMatch((step) -> step.reason().contains("with modifier"));
	}

	@Test
	void saysWhetherTheQuestionNamedTheMainReason() {
		String given = "Normal saline 1 L over 2 hours, ondansetron 4 mg IV push in the office.";

		assertThat(plan(given).initialReason()).contains("here taken to be");
		assertThat(plan("Primary reason is dehydration. " + given).initialReason()).contains("as the question says");
	}

	@Test
	void asksNoTimeWhereTheRecordHasNone() {
		assertThat(plan("Ceftriaxone 1 g infusion.").untimed()).isTrue();
		assertThat(plan("Ceftriaxone 1 g infusion, stop time not documented.").untimed()).isFalse();
	}

	@Test
	void saysWhyAFlushIsNotReported() {
		assertThat(plan("Paclitaxel 300 mg infusion 9:00-10:00. Port was flushed.").steps())
			.filteredOn((step) -> step.code().isEmpty())
			.singleElement()
			.extracting(TimelineStep::reason)
			.asString()
			.contains("96523");
	}

	private static AdministrationPlan plan(String text) {
		return AdministrationPlanner.plan(READER.read(text));
	}

}
