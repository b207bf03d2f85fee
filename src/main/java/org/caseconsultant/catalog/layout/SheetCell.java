package org.caseconsultant.catalog.layout;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell of a sheet, as it would stand in CSV.
 */
final class SheetCell {

	private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

	private static final Pattern ZEROS = Pattern.compile("0{2,}");

	private SheetCell() {
	}

	/** Returns the text; numbers plainly, dates as 2024-07-01, errors as nothing. */
	static String text(@Nullable Cell cell) {
		if (cell == null || cell.getType() == CellType.ERROR) {
			return "";
		}
		if (cell.getType() == CellType.NUMBER) {
			return number(cell);
		}
		return Objects.toString(cell.getRawValue(), "");
	}

	private static String number(Cell cell) {
		String format = Objects.toString(cell.getDataFormatString(), "").toLowerCase(Locale.ROOT);
		if (isDate(format)) {
			return cell.asDate().toLocalDate().toString();
		}
		String plain = plain(cell.asNumber());
		return ZEROS.matcher(format).matches() ? "0".repeat(Math.max(0, format.length() - plain.length())) + plain
				: plain;
	}

	private static boolean isDate(String format) {
		String bare = LITERALS.matcher(format).replaceAll("");
		return bare.indexOf('y') >= 0 || (bare.indexOf('d') >= 0 && bare.indexOf('m') >= 0);
	}

	/** Shortens what a sheet keeps of a decimal fraction: 0.17999999999999999. */
	private static String plain(BigDecimal number) {
		BigDecimal value = (number.precision() > 15) ? new BigDecimal(Double.toString(number.doubleValue())) : number;
		return (value.signum() == 0) ? "0" : value.stripTrailingZeros().toPlainString();
	}

}
