package org.caseconsultant.catalog.layout.icd;

import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.RowValues;
import org.caseconsultant.catalog.layout.TextLine;

/**
 * Reads one order file from its first line to its last.
 */
final class OrderReader {

	private static final int[] BLANKS = { 6, 14, 16, 77 };

	private static final Pattern ORDER = Pattern.compile("\\d{5}");

	private final OrderLayout layout;

	private final Consumer<CatalogRow> rows;

	private int previous;

	OrderReader(OrderLayout layout, Consumer<CatalogRow> rows) {
		this.layout = layout;
		this.rows = rows;
	}

	/** Takes the next line. */
	void accept(TextLine line) {
		order(line);
		String code = code(line);
		String flag = flag(line);
		blanks(line.whole());
		RowValues values = new RowValues().put("order", line.field(1, 5)).put("billable", flag);
		values.put("short", text(line, 17, 76)).put("long", text(line, 78, line.text().length()));
		this.rows.accept(CatalogRow.of(line.number(), this.layout.spelling().apply(code), values.toMap()));
	}

	private void order(TextLine line) {
		String order = line.field(1, 5);
		if (!ORDER.matcher(order).matches()) {
			throw line.bad("1-5", "an order number of five digits is expected, not '" + order + "'");
		}
		if (Integer.parseInt(order) <= this.previous) {
			throw line.bad("1-5", "the order number " + order + " does not rise after " + this.previous);
		}
		this.previous = Integer.parseInt(order);
	}

	private String code(TextLine line) {
		String code = line.field(7, 13);
		if (!this.layout.code().matcher(code).matches() || line.text().charAt(6) == ' ') {
			throw line.bad("7-13", "a code is expected, not '" + code + "'");
		}
		return code;
	}

	private static String flag(TextLine line) {
		String flag = line.field(15, 15);
		if (!flag.equals("0") && !flag.equals("1")) {
			throw line.bad("15", "0 (heading) or 1 (valid for billing) is expected, not '" + flag + "'");
		}
		return flag;
	}

	private static void blanks(TextLine line) {
		for (int position : BLANKS) {
			if (!line.field(position, position).isEmpty()) {
				throw line.bad(String.valueOf(position), "a blank is expected; the columns are shifted");
			}
		}
	}

	private static String text(TextLine line, int first, int last) {
		String text = line.field(first, last);
		if (text.isEmpty() || line.text().charAt(first - 1) == ' ') {
			throw line.bad(first + "-" + last, "a text is expected");
		}
		return text;
	}

}
