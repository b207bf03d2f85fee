package org.caseconsultant.catalog.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.catalog.fee.PracticeCostIndex;
import org.caseconsultant.catalog.layout.CatalogKind;

import org.springframework.stereotype.Service;

/**
 * The rows of the active releases, for whoever shows or explains them. Thread-safe.
 */
@Service
public class CatalogTables {

	private final ReleasedCatalogs catalogs;

	private final CatalogRows rows;

	private final PtpEdits edits;

	private final FigureTables figures;

	CatalogTables(ReleasedCatalogs catalogs, CatalogRows rows, PtpEdits edits, FigureTables figures) {
		this.catalogs = catalogs;
		this.rows = rows;
		this.edits = edits;
		this.figures = figures;
	}

	/**
	 * Returns the release that answers for a date of service.
	 * @param kind table
	 * @param on date of service
	 * @return the release, or nothing if the table is not loaded for that day
	 */
	public Optional<CatalogRelease> holding(CatalogKind kind, LocalDate on) {
		return this.catalogs.set().holding(kind, on);
	}

	/**
	 * Returns all active releases of a table.
	 * @param kind table
	 * @return oldest edition first
	 */
	public List<CatalogRelease> editions(CatalogKind kind) {
		return this.catalogs.set().editions(kind);
	}

	/**
	 * Returns the rows about a code; not for PTP edits.
	 * @param release one edition of a table
	 * @param code the code in its usual spelling
	 * @return rows in the order of their partners
	 */
	public List<TableRow> byCode(CatalogRelease release, String code) {
		return cited(release, this.rows.byCode(release.id(), code));
	}

	/**
	 * Returns the rows whose second code this is; not for PTP edits.
	 * @param release one edition of a table
	 * @param partner the second code
	 * @param prefix what the code of the rows begins with, empty for all
	 * @return rows in the order of their codes
	 */
	public List<TableRow> byPartner(CatalogRelease release, String partner, String prefix) {
		return cited(release, this.rows.byPartner(release.id(), partner, prefix));
	}

	private static List<TableRow> cited(CatalogRelease release, List<RowTable.FileRow> found) {
		return found.stream().map((each) -> new TableRow(each.row(), Figures.source(release, each))).toList();
	}

	/**
	 * Returns some codes of a table beside a code.
	 * @param release one edition of a table
	 * @param code the code
	 * @param after whether those after it are wanted, or those before it
	 * @return the nearest first; at most a hundred
	 */
	public List<String> beside(CatalogRelease release, String code, boolean after) {
		return this.rows.beside(release.id(), code, after);
	}

	/**
	 * Lists the codes of a code set, without modifiers.
	 * @param release one edition of a table
	 * @param on date of service
	 * @param offset how many to leave out
	 * @param limit most codes
	 * @return codes whose row holds on the day, in order
	 */
	public List<String> codes(CatalogRelease release, LocalDate on, int offset, int limit) {
		return this.rows.codes(release.id(), on, offset, limit);
	}

	/**
	 * Counts the codes of a code set, without modifiers.
	 * @param release one edition of a table
	 * @param on date of service
	 * @return how many codes have a row that holds on the day
	 */
	public long count(CatalogRelease release, LocalDate on) {
		return this.rows.count(release.id(), on);
	}

	/**
	 * Returns PTP edits of a code.
	 * @param release one edition of the edits
	 * @param wanted which
	 * @return those that hold on the day, a page of them
	 */
	public PtpPage ptp(CatalogRelease release, PtpPage.Wanted wanted) {
		return new PtpPage(this.edits.count(release.id(), wanted),
				this.edits.page(release.id(), wanted).stream().map((found) -> Figures.ptp(release, found)).toList());
	}

	/**
	 * Returns the rows of the physician fee schedule.
	 * @param code CPT or HCPCS code
	 * @param on date of service
	 * @return one for each modifier, the whole service first
	 */
	public List<FeeScheduleRow> fees(String code, LocalDate on) {
		return holding(CatalogKind.FEE_SCHEDULE, on).map((release) -> this.figures.of(release, code, Figures::fee))
			.orElse(List.of());
	}

	/**
	 * Returns the localities of the physician fee schedule.
	 * @param on date of service
	 * @return their practice cost indices, empty if the table is not loaded
	 */
	public List<PracticeCostIndex> localities(LocalDate on) {
		return holding(CatalogKind.GPCI, on).map((release) -> this.figures.all(release, Figures::locality))
			.orElse(List.of());
	}

}
