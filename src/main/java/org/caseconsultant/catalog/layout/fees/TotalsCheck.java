package org.caseconsultant.catalog.layout.fees;

import java.math.BigDecimal;

import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.layout.heading.HeadedRow;
import org.jspecify.annotations.Nullable;

/**
 * Sees swapped columns: work, practice expense and malpractice add up to the totals but
 * for a few rows, and the work is worth more than the malpractice.
 */
final class TotalsCheck {

	private static final BigDecimal ROUNDING = new BigDecimal("0.02");

	private static final int TOLERATED_PERCENT = 2;

	private long rows;

	private long wrong;

	private @Nullable BadFileException first;

	private BigDecimal work = BigDecimal.ZERO;

	private BigDecimal malpractice = BigDecimal.ZERO;

	void add(HeadedRow row) {
		this.rows++;
		this.work = this.work.add(amount(row, FeeColumns.WORK));
		this.malpractice = this.malpractice.add(amount(row, FeeColumns.MALPRACTICE));
		if (!(addsUp(row, FeeColumns.NON_FACILITY_PE, FeeColumns.NON_FACILITY_TOTAL)
				&& addsUp(row, FeeColumns.FACILITY_PE, FeeColumns.FACILITY_TOTAL))) {
			this.wrong++;
			this.first = (this.first != null) ? this.first : row.bad(FeeColumns.NON_FACILITY_TOTAL,
					"and the facility total are not work, practice expense and malpractice together");
		}
	}

	private static boolean addsUp(HeadedRow row, String expense, String total) {
		BigDecimal sum = amount(row, FeeColumns.WORK).add(amount(row, expense))
			.add(amount(row, FeeColumns.MALPRACTICE));
		return sum.subtract(amount(row, total)).abs().compareTo(ROUNDING) <= 0;
	}

	private static BigDecimal amount(HeadedRow row, String column) {
		return new BigDecimal(row.amount(column));
	}

	/** Refuses the file if too many rows were wrong. */
	void finish(String file) {
		if (this.first != null && this.wrong * 100 > this.rows * TOLERATED_PERCENT) {
			throw this.first;
		}
		if (this.malpractice.compareTo(this.work) > 0) {
			throw new BadFileException(file, 0, "WORK RVU, MP RVU",
					"all malpractice is worth more than all work; the columns seem swapped");
		}
	}

}
