package org.caseconsultant.catalog.edit;

import java.time.LocalDate;
import java.util.List;

import org.caseconsultant.catalog.StarterCatalog;
import org.caseconsultant.catalog.edit.EditFinding.Kind;
import org.caseconsultant.catalog.edit.EditFinding.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lines of a claim against the starter's edits.
 */
class EditCheckTests {

	private static final LocalDate DAY = LocalDate.of(2024, 8, 1);

	private final EditCheck check = new EditCheck(StarterCatalog.load());

	private EditFinding finding(Kind kind, String code, ClaimLine... lines) {
		return this.check.check(List.of(lines), DAY)
			.findings()
			.stream()
			.filter((each) -> each.kind() == kind && each.codes().contains(code))
			.findFirst()
			.orElseThrow();
	}

	private static ClaimLine line(String code, int units, String... modifiers) {
		return new ClaimLine(code, List.of(modifiers), units);
	}

	@Test
	void deniesAnAddOnCodeWithoutPrimary() {
		assertThat(finding(Kind.ADD_ON, "96415", line("96415", 1)).outcome()).isEqualTo(Outcome.DENIED);
		EditFinding together = finding(Kind.ADD_ON, "96415", line("96415", 1), line("96413", 1));
		assertThat(together.outcome()).isEqualTo(Outcome.PASSES);
		assertThat(together.codes()).containsExactly("96415", "96413");
		assertThat(together.source().row()).isEqualTo("96415");
	}

	@Test
	void bypassesAnEditOnlyWithAModifierOfNcci() {
		assertThat(finding(Kind.PTP, "96409", line("96413", 1), line("96409", 1)).outcome()).isEqualTo(Outcome.DENIED);
		assertThat(finding(Kind.PTP, "96409", line("96413", 1), line("96409", 1, "76")).outcome())
			.isEqualTo(Outcome.DENIED);
		assertThat(finding(Kind.PTP, "96409", line("96413", 1), line("96409", 1, "xs")).outcome())
			.isEqualTo(Outcome.NEEDS_SUPPORT);
	}

	@Test
	void addsUpUnitsOfTheDay() {
		int limit = StarterCatalog.load().mue("96413").orElseThrow().units();

		assertThat(finding(Kind.MUE, "96413", line("96413", limit)).outcome()).isEqualTo(Outcome.PASSES);
		EditFinding two = finding(Kind.MUE, "96413", line("96413", limit), line("96413", 1));
		assertThat(two.outcome()).isNotEqualTo(Outcome.PASSES);
		assertThat(two.text()).startsWith((limit + 1) + " of 96413 on the day");
	}

	@Test
	void saysWhatIsNotCompletelyLoaded() {
		assertThat(this.check.check(List.of(line("96413", 1)), DAY).notChecked()).containsExactly(
				"PTP: only the rows of the starter catalog are loaded",
				"MUE: only the rows of the starter catalog are loaded",
				"ADD_ON: only the rows of the starter catalog are loaded");
	}

}
