package org.caseconsultant.reply.citation;

import java.util.Locale;
import java.util.TreeSet;

import org.caseconsultant.catalog.AddOnCode;
import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.DrugUnit;
import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.catalog.PtpEdit;
import org.caseconsultant.catalog.SourceRow;

/**
 * Says in few words what a row says that matters to an answer. Two editions of a row with
 * the same words mean the same to it.
 */
public final class RowWords {

	private static final int LONGEST = 400;

	private RowWords() {
	}

	/**
	 * Says what a row says.
	 * @param catalog the catalog to look into
	 * @param row the row
	 * @return at most 400 characters, empty for a text that no release changes
	 */
	public static String of(Catalog catalog, CitedRow row) {
		String words = switch (row.table()) {
			case ENTRY -> catalog.find(CodeSystem.valueOf(row.partner()), row.code())
				.map(RowWords::entry)
				.orElse("not in the catalog");
			case PTP -> catalog.ptp(row.code(), row.partner())
				.filter((edit) -> edit.deletion().isEmpty())
				.map(RowWords::edit)
				.orElse("no edit");
			case MUE -> catalog.mue(row.code())
				.map((limit) -> "at most " + limit.units() + ", applied as "
						+ limit.indicator().name().toLowerCase(Locale.ROOT).replace('_', ' '))
				.orElse("no limit");
			case FEE -> catalog.feeSchedule(row.code()).map(RowWords::fees).orElse("no row");
			case ADD_ON -> catalog.addOn(row.code()).map(RowWords::addOn).orElse("no add-on code");
			case TEXT -> "";
		};
		return (words.length() > LONGEST) ? words.substring(0, LONGEST) : words;
	}

	/**
	 * Says what a cited row says now. Where our own text gave way to the published one,
	 * another wording alone is no change.
	 * @param catalog the catalog to look into
	 * @param row the row as it was cited
	 * @param before what it said before
	 * @return the words before, if only the wording of the same code is another
	 */
	public static String now(Catalog catalog, CitedRow row, String before) {
		String now = of(catalog, row);
		boolean replaced = row.table() == CitedTable.ENTRY && isOwn(row.source())
				&& catalog.find(CodeSystem.valueOf(row.partner()), row.code())
					.filter((entry) -> !isOwn(entry.source()))
					.isPresent();
		return (replaced && standing(now).equals(standing(before))) ? before : now;
	}

	private static boolean isOwn(SourceRow source) {
		return source.file().startsWith("catalog/");
	}

	private static String standing(String words) {
		return words.split(": ", 2)[0];
	}

	private static String entry(CatalogEntry entry) {
		return (entry.billable() ? "billable" : "not billable") + entry.drugUnit().map(RowWords::unit).orElse("") + ": "
				+ entry.title();
	}

	private static String unit(DrugUnit unit) {
		return ", per " + unit.amount().stripTrailingZeros().toPlainString() + " " + unit.unit();
	}

	private static String edit(PtpEdit edit) {
		return edit.columnTwo() + " in column two of " + edit.columnOne() + ", modifier "
				+ edit.indicator().name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static String fees(FeeScheduleRow row) {
		return "status " + row.status() + ", global days " + row.globalDays() + ", PC/TC " + row.pcTc() + ", multiple "
				+ row.multipleProcedure() + ", bilateral " + row.bilateral() + ", assistant "
				+ row.surgeons().assistant() + ", co-surgeon " + row.surgeons().coSurgeon() + ", team "
				+ row.surgeons().team();
	}

	/** The primaries are many, so their digest stands for them. */
	private static String addOn(AddOnCode addOn) {
		return "add-on code of type " + addOn.type() + " with " + addOn.primaries().size() + " primary codes (list "
				+ Integer.toHexString(String.join(",", new TreeSet<>(addOn.primaries())).hashCode()) + ")";
	}

}
