package org.caseconsultant.catalog.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.catalog.fee.Fee;
import org.caseconsultant.catalog.fee.PracticeCostIndex;
import org.caseconsultant.catalog.fee.RelativeValues;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The formula of a fee, the words for indicators, and the modifiers that follow from
 * them.
 */
class FeeScheduleTextsTests {

	private static final SourceRow SOURCE = new SourceRow("file", "edition", "row");

	private static FeeScheduleRow row(String pcTc, String bilateral, String team, String globalDays) {
		return new FeeScheduleRow("99999", "", "A", globalDays, pcTc, "2", bilateral,
				new FeeScheduleRow.Surgeons("0", "1", team), Optional.empty(), SOURCE);
	}

	private static ModifierRule rule(FeeScheduleRow row, String modifier) {
		return ModifierRules.of(row)
			.stream()
			.filter((each) -> List.of(each.modifier().split(" ")).contains(modifier))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void multipliesUnitsByTheIndicesOfThePlace() {
		RelativeValues values = new RelativeValues(new BigDecimal("1.92"), new BigDecimal("2.11"),
				new BigDecimal("0.80"), new BigDecimal("0.14"), new BigDecimal("33.2875"));
		PracticeCostIndex index = new PracticeCostIndex("10112", "00", "AL", "ALABAMA", new BigDecimal("1.000"),
				new BigDecimal("0.869"), new BigDecimal("0.575"), SOURCE);

		assertThat(Fee.of(values, index, false).amount()).isEqualTo("127.63");
		assertThat(Fee.of(values, index, true).amount()).isEqualTo("89.73");
		assertThat(Fee.of(values, index, false).formula())
			.isEqualTo("(1.92 x 1.000 + 2.11 x 0.869 + 0.14 x 0.575) x 33.2875 = 127.63");
	}

	@Test
	void derivesModifiersFromIndicators() {
		FeeScheduleRow operation = row("0", "1", "2", "090");

		assertThat(rule(operation, "50").use()).isEqualTo(ModifierRule.Use.ALLOWED);
		assertThat(rule(operation, "26").use()).isEqualTo(ModifierRule.Use.NOT_ALLOWED);
		assertThat(rule(operation, "80").use()).isEqualTo(ModifierRule.Use.DOCUMENTED);
		assertThat(rule(operation, "62").use()).isEqualTo(ModifierRule.Use.DOCUMENTED);
		assertThat(rule(operation, "66").use()).isEqualTo(ModifierRule.Use.ALLOWED);
		assertThat(rule(operation, "54").use()).isEqualTo(ModifierRule.Use.ALLOWED);
		assertThat(rule(row("1", "2", "9", "XXX"), "TC").use()).isEqualTo(ModifierRule.Use.ALLOWED);
		assertThat(rule(row("6", "2", "9", "XXX"), "26").use()).isEqualTo(ModifierRule.Use.ALLOWED);
		assertThat(rule(row("6", "2", "9", "XXX"), "TC").use()).isEqualTo(ModifierRule.Use.NOT_ALLOWED);
		assertThat(rule(row("1", "2", "9", "XXX"), "50").use()).isEqualTo(ModifierRule.Use.NOT_ALLOWED);
		assertThat(rule(row("1", "2", "9", "XXX"), "54").use()).isEqualTo(ModifierRule.Use.NOT_ALLOWED);
	}

	@Test
	void saysNothingAboutAMissingColumn() {
		assertThat(ModifierRules.of(row("0", "", "0", "000"))).noneMatch((rule) -> rule.modifier().equals("50"));
		assertThat(FeeLine.of(row("0", "", "0", "000")).indicators()).extracting(Indicator::name)
			.doesNotContain("bilateral")
			.contains("status", "globalDays", "team");
	}

	@Test
	void explainsIndicatorsAndFlags() {
		assertThat(IndicatorTexts.of("globalDays", "090").meaning()).contains("90 days after");
		assertThat(IndicatorTexts.of("bilateral", "7").meaning()).isEqualTo("no explanation is known for this value");
		assertThat(UnitLimit.meaning("2")).contains("never more");
		assertThat(Crosswalk.remark("10000")).isEqualTo("approximate");
		assertThat(Crosswalk.remark("00112")).isEqualTo("identical, with others: scenario 1, choice 2");
		assertThat(Crosswalk.remark("11000")).isEqualTo("nothing fits");
	}

}
