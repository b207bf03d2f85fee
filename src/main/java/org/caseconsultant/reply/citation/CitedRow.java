package org.caseconsultant.reply.citation;

import java.util.List;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.suggestion.Finding;

/**
 * A row that an answer cites, so that it is found again in later releases.
 *
 * @param table which table
 * @param code its code
 * @param partner the other code of a pair, the code set of an entry, else empty
 * @param source file, release and row as cited
 */
public record CitedRow(CitedTable table, String code, String partner, SourceRow source) {

	/**
	 * The row of a code.
	 * @param entry entry of the catalog
	 * @return the row
	 */
	public static CitedRow of(CatalogEntry entry) {
		return new CitedRow(CitedTable.ENTRY, entry.code(), entry.system().name(), entry.source());
	}

	/**
	 * The rows behind a finding.
	 * @param finding a finding that an answer rests on
	 * @return a row for each code or pair, at least one
	 */
	public static List<CitedRow> of(Finding finding) {
		CitedTable table = table(finding.kind());
		if (table == CitedTable.PTP && finding.codes().size() == 2) {
			return List.of(new CitedRow(table, finding.codes().get(0), finding.codes().get(1), finding.source()));
		}
		if (table == CitedTable.TEXT || table == CitedTable.PTP || finding.codes().isEmpty()) {
			return List.of(new CitedRow(CitedTable.TEXT, "", "", finding.source()));
		}
		return finding.codes().stream().map((code) -> new CitedRow(table, code, "", finding.source())).toList();
	}

	private static CitedTable table(Finding.Kind kind) {
		return switch (kind) {
			case PTP -> CitedTable.PTP;
			case MUE -> CitedTable.MUE;
			case ADD_ON -> CitedTable.ADD_ON;
			case FEE_STATUS, ASSISTANT, CO_SURGEON, BILATERAL, GLOBAL_PERIOD, COMPONENT -> CitedTable.FEE;
			default -> CitedTable.TEXT;
		};
	}

	/**
	 * Names the row for people.
	 * @return such as {@code edit 96413/96409}
	 */
	public String name() {
		return switch (this.table) {
			case ENTRY -> this.code;
			case PTP -> "edit " + this.code + "/" + this.partner;
			case MUE -> "unit limit of " + this.code;
			case FEE -> "fee schedule row of " + this.code;
			case ADD_ON -> "add-on edit of " + this.code;
			case TEXT -> this.source.file();
		};
	}

}
