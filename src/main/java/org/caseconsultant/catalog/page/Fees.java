package org.caseconsultant.catalog.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.CodeSpelling;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.catalog.fee.Fee;
import org.caseconsultant.catalog.fee.PracticeCostIndex;
import org.caseconsultant.catalog.fee.RelativeValues;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.release.CatalogRelease;
import org.caseconsultant.catalog.release.CatalogTables;
import org.caseconsultant.catalog.release.TableRow;

import org.springframework.stereotype.Service;

/**
 * Works out what Medicare pays for a code in a place. Thread-safe.
 */
@Service
public class Fees {

	private final CatalogTables tables;

	Fees(CatalogTables tables) {
		this.tables = tables;
	}

	/**
	 * Works a fee out.
	 * @param question code, day and place
	 * @return the fee with its inputs
	 * @throws FeeUnknownException if an input is missing
	 */
	public FeeAnswer of(FeeQuestion question) {
		FeeScheduleRow row = row(question);
		RelativeValues values = row.values()
			.orElseThrow(() -> new FeeUnknownException("The fee schedule that is loaded for " + question.on()
					+ " has no relative values. Import the PPRRVU file of that quarter."));
		Optional<TableRow> zip = question.place().zip().isEmpty() ? Optional.empty()
				: Optional.of(zip(question.place().zip(), question.on()));
		Fee fee = Fee.of(values, index(question, zip), question.facility());
		return new FeeAnswer(fee, fee.formula(), note(row, question), row, zip.map(TableRow::source));
	}

	private FeeScheduleRow row(FeeQuestion question) {
		release(CatalogKind.FEE_SCHEDULE, question.on(), "the PPRRVU file");
		String code = CodeSpelling.normalise(CodeSystem.CPT, question.code());
		return this.tables.fees(code, question.on())
			.stream()
			.filter((row) -> row.modifier().equalsIgnoreCase(question.modifier()))
			.findFirst()
			.orElseThrow(() -> new FeeUnknownException("The fee schedule of " + question.on() + " has no row for "
					+ code + (question.modifier().isEmpty() ? "" : " with modifier " + question.modifier())
					+ ". Check the code, the modifier and the date of service."));
	}

	private TableRow zip(String zip, LocalDate on) {
		CatalogRelease release = release(CatalogKind.ZIP_LOCALITY, on, "the file of ZIP codes");
		return this.tables.byCode(release, zip)
			.stream()
			.findFirst()
			.orElseThrow(() -> new FeeUnknownException(
					"ZIP code " + zip + " is not in the table. Give contractor and locality instead."));
	}

	private PracticeCostIndex index(FeeQuestion question, Optional<TableRow> zip) {
		release(CatalogKind.GPCI, question.on(), "the GPCI file");
		String contractor = zip.map((row) -> row.value("contractor")).orElse(question.place().contractor());
		String locality = zip.map((row) -> row.value("locality")).orElse(question.place().locality());
		return this.tables.localities(question.on())
			.stream()
			.filter((index) -> index.contractor().equals(contractor) && index.locality().equals(locality))
			.findFirst()
			.orElseThrow(() -> new FeeUnknownException(
					"There is no locality " + locality + " of contractor " + contractor + " on " + question.on()
							+ ". Give zip, or contractor and locality, such as " + example(question.on()) + "."));
	}

	private String example(LocalDate on) {
		return localities(on).stream()
			.findFirst()
			.map((index) -> "contractor=" + index.contractor() + "&locality=" + index.locality())
			.orElse("contractor=10112&locality=00");
	}

	private CatalogRelease release(CatalogKind kind, LocalDate on, String file) {
		return this.tables.holding(kind, on)
			.orElseThrow(() -> new FeeUnknownException("Not loaded: no " + kind + " table holds on " + on + ". Import "
					+ file + " of that quarter, or ask for a later date of service."));
	}

	/** Says what the amount leaves out. */
	private String note(FeeScheduleRow row, FeeQuestion question) {
		if (!row.status().matches("[ART]")) {
			return "Status " + row.status() + ": " + IndicatorTexts.of("status", row.status()).meaning()
					+ ". The amount is what the formula gives.";
		}
		String column = question.facility() ? "facilityNa" : "nonFacilityNa";
		boolean notApplicable = this.tables.holding(CatalogKind.FEE_SCHEDULE, question.on())
			.stream()
			.flatMap((release) -> this.tables.byCode(release, row.code()).stream())
			.anyMatch((each) -> each.row().partner().equals(row.modifier()) && each.value(column).equals("NA"));
		return notApplicable ? "CMS marks this setting as rarely or never used for the service." : "";
	}

	/**
	 * Lists the localities that fees can be asked for.
	 * @param on date of service
	 * @return by state and name, empty if the table is not loaded
	 */
	public List<PracticeCostIndex> localities(LocalDate on) {
		return this.tables.localities(on)
			.stream()
			.sorted(Comparator.comparing(PracticeCostIndex::state).thenComparing(PracticeCostIndex::name))
			.toList();
	}

}
