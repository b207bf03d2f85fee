package org.caseconsultant.reply.second;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.catalog.fee.Fee;
import org.caseconsultant.catalog.fee.PracticeCostIndex;
import org.caseconsultant.catalog.release.CatalogTables;

/**
 * Answers about much money are read. The amount is the Medicare fee with cost indices of
 * 1, outside a facility; services without relative values count nothing.
 */
final class MoneyRule implements ReadingRule {

	private static final PracticeCostIndex NEUTRAL = new PracticeCostIndex("", "", "", "", BigDecimal.ONE,
			BigDecimal.ONE, BigDecimal.ONE, new SourceRow("", "", ""));

	private final CatalogTables tables;

	private final BigDecimal above;

	MoneyRule(CatalogTables tables, BigDecimal above) {
		this.tables = tables;
		this.above = above;
	}

	@Override
	public Optional<String> reason(AnswerToRead answer) {
		if (this.above.signum() <= 0) {
			return Optional.empty();
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (int i = 0; i < answer.plainCodes().size(); i++) {
			sum = sum.add(amount(answer.plainCodes().get(i), answer.on())
				.multiply(BigDecimal.valueOf(answer.units().get(i))));
		}
		return (sum.compareTo(this.above) > 0)
				? Optional.of("Its services come to $" + sum + ", more than $" + this.above + ".") : Optional.empty();
	}

	private BigDecimal amount(String code, LocalDate on) {
		return this.tables.fees(code, on)
			.stream()
			.filter((row) -> row.modifier().isEmpty())
			.findFirst()
			.flatMap(FeeScheduleRow::values)
			.map((values) -> Fee.of(values, NEUTRAL, false).amount())
			.orElse(BigDecimal.ZERO);
	}

}
