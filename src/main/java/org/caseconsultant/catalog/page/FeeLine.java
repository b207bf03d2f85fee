package org.caseconsultant.catalog.page;

import java.util.List;
import java.util.stream.Stream;

import org.caseconsultant.catalog.FeeScheduleRow;

/**
 * A row of the physician fee schedule with its indicators explained.
 *
 * @param row the row: modifier, relative values, source
 * @param indicators its indicators, those that are empty left out
 */
public record FeeLine(FeeScheduleRow row, List<Indicator> indicators) {

	static FeeLine of(FeeScheduleRow row) {
		return new FeeLine(row,
				Stream
					.of(IndicatorTexts.of("status", row.status()), IndicatorTexts.of("globalDays", row.globalDays()),
							IndicatorTexts.of("pcTc", row.pcTc()),
							IndicatorTexts.of("multipleProcedure", row.multipleProcedure()),
							IndicatorTexts.of("bilateral", row.bilateral()),
							IndicatorTexts.of("assistant", row.surgeons().assistant()),
							IndicatorTexts.of("coSurgeon", row.surgeons().coSurgeon()),
							IndicatorTexts.of("team", row.surgeons().team()))
					.filter((indicator) -> !indicator.value().isEmpty())
					.toList());
	}

}
