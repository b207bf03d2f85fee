package org.caseconsultant.catalog.starter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.caseconsultant.catalog.AddOnCode;
import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.catalog.ModifierIndicator;
import org.caseconsultant.catalog.MueAdjudicationIndicator;
import org.caseconsultant.catalog.MueLimit;
import org.caseconsultant.catalog.PtpEdit;

/**
 * Reads the figures that were taken over from files of CMS: PTP and medically unlikely
 * edits, add-on codes and fee schedule indicators.
 */
final class FigureTable {

	private final StarterRelease release;

	private final Map<String, LocalDate> dates = new HashMap<>();

	FigureTable(StarterRelease release) {
		this.release = release;
	}

	/** Reads the reasons that the PTP table names by a letter. */
	static Map<String, String> rationales(CsvTable table) {
		Map<String, String> rationales = new TreeMap<>();
		table.forEach((row) -> rationales.put(row.required("rationale"), row.required("meaning")));
		return rationales;
	}

	/** Reads PTP edits by {@code columnOne/columnTwo}. */
	Map<String, PtpEdit> ptp(CsvTable table, Map<String, String> rationales) {
		return table.toMap((row) -> edit(row, rationales), (edit) -> edit.source().row());
	}

	/** Reads practitioner limits by code. */
	Map<String, MueLimit> mue(CsvTable table) {
		return table.toMap(this::limit, MueLimit::code);
	}

	/** Reads add-on codes with their primaries by code. */
	Map<String, AddOnCode> addOn(CsvTable table) {
		Map<String, AddOnCode> codes = new HashMap<>();
		table.forEach((row) -> codes.merge(row.required("add_on"), addOn(row), FigureTable::joined));
		return codes;
	}

	/** Reads fee schedule rows by code. */
	Map<String, FeeScheduleRow> feeSchedule(CsvTable table) {
		return table.toMap(this::feeScheduleRow, FeeScheduleRow::code);
	}

	private PtpEdit edit(CsvRow row, Map<String, String> rationales) {
		String columnOne = row.required("column_one");
		String columnTwo = row.required("column_two");
		String rationale = rationales.get(row.required("rationale"));
		if (rationale == null) {
			throw row.bad("unknown rationale " + row.required("rationale"));
		}
		Optional<LocalDate> deletion = row.text("deletion").isEmpty() ? Optional.empty()
				: Optional.of(row.date("deletion"));
		return new PtpEdit(columnOne, columnTwo, effective(row), deletion, indicator(row), rationale,
				this.release.cite("ptp", columnOne + "/" + columnTwo));
	}

	private LocalDate effective(CsvRow row) {
		return this.dates.computeIfAbsent(row.required("effective"), (text) -> row.date("effective"));
	}

	private static ModifierIndicator indicator(CsvRow row) {
		return switch (row.oneOf("indicator", "0", "1", "9")) {
			case "0" -> ModifierIndicator.NOT_ALLOWED;
			case "1" -> ModifierIndicator.ALLOWED;
			default -> ModifierIndicator.NOT_APPLICABLE;
		};
	}

	private MueLimit limit(CsvRow row) {
		String code = row.required("code");
		int mai = Integer.parseInt(row.oneOf("mai", "1", "2", "3"));
		return new MueLimit(code, row.number("units"), MueAdjudicationIndicator.values()[mai - 1],
				row.required("rationale"), this.release.cite("mue", code));
	}

	private AddOnCode addOn(CsvRow row) {
		String code = row.required("add_on");
		int type = Integer.parseInt(row.oneOf("type", "1", "2", "3"));
		Set<String> primaries = row.text("primary").isEmpty() ? Set.of() : Set.of(row.text("primary"));
		return new AddOnCode(code, type, primaries, this.release.cite("add-on", code));
	}

	private static AddOnCode joined(AddOnCode one, AddOnCode other) {
		Set<String> primaries = new TreeSet<>(one.primaries());
		primaries.addAll(other.primaries());
		return new AddOnCode(one.code(), one.type(), new HashSet<>(primaries), one.source());
	}

	private FeeScheduleRow feeScheduleRow(CsvRow row) {
		String code = row.required("code");
		return new FeeScheduleRow(code, "", row.required("status"), row.required("global_days"), row.required("pc_tc"),
				row.required("multiple"), row.required("bilateral"),
				new FeeScheduleRow.Surgeons(row.text("assistant"), row.text("co_surgeon"), row.text("team")),
				Optional.empty(), this.release.cite("fee-schedule", code));
	}

}
