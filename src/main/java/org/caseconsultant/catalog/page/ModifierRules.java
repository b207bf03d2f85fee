package org.caseconsultant.catalog.page;

import java.util.ArrayList;
import java.util.List;

import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.catalog.page.ModifierRule.Use;

/**
 * Reads from the indicators of the fee schedule which modifiers go with a code.
 */
final class ModifierRules {

	private ModifierRules() {
	}

	/** Returns the rules of the row for the whole service. */
	static List<ModifierRule> of(FeeScheduleRow row) {
		List<ModifierRule> rules = new ArrayList<>();
		Indicator parts = IndicatorTexts.of("pcTc", row.pcTc());
		add(rules, row, "26", parts, row.pcTc().matches("[16]") ? Use.ALLOWED : Use.NOT_ALLOWED);
		add(rules, row, "TC", parts, row.pcTc().equals("1") ? Use.ALLOWED : Use.NOT_ALLOWED);
		add(rules, row, "50", IndicatorTexts.of("bilateral", row.bilateral()),
				row.bilateral().matches("[13]") ? Use.ALLOWED : Use.NOT_ALLOWED);
		add(rules, row, "51", IndicatorTexts.of("multipleProcedure", row.multipleProcedure()),
				row.multipleProcedure().matches("[123]") ? Use.ALLOWED : Use.NOT_ALLOWED);
		String assistant = row.surgeons().assistant();
		add(rules, row, "80 81 82 AS", IndicatorTexts.of("assistant", assistant), use(assistant, "2", "0"));
		add(rules, row, "62", IndicatorTexts.of("coSurgeon", row.surgeons().coSurgeon()),
				use(row.surgeons().coSurgeon(), "2", "1"));
		add(rules, row, "66", IndicatorTexts.of("team", row.surgeons().team()), use(row.surgeons().team(), "2", "1"));
		add(rules, row, "54 55 56", IndicatorTexts.of("globalDays", row.globalDays()),
				row.globalDays().matches("0[19]0") ? Use.ALLOWED : Use.NOT_ALLOWED);
		return rules;
	}

	private static Use use(String value, String allowed, String documented) {
		if (value.equals(allowed)) {
			return Use.ALLOWED;
		}
		return value.equals(documented) ? Use.DOCUMENTED : Use.NOT_ALLOWED;
	}

	/** A column that is missing says nothing. */
	private static void add(List<ModifierRule> rules, FeeScheduleRow row, String modifier, Indicator indicator,
			Use use) {
		if (!indicator.value().isEmpty()) {
			rules.add(new ModifierRule(modifier, use,
					indicator.label() + " " + indicator.value() + ": " + indicator.meaning(), row.source()));
		}
	}

}
