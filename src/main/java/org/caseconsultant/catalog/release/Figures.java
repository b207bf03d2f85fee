package org.caseconsultant.catalog.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.caseconsultant.catalog.AddOnCode;
import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.catalog.ModifierIndicator;
import org.caseconsultant.catalog.MueAdjudicationIndicator;
import org.caseconsultant.catalog.MueLimit;
import org.caseconsultant.catalog.PatientConflict;
import org.caseconsultant.catalog.PtpEdit;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.catalog.fee.PracticeCostIndex;
import org.caseconsultant.catalog.fee.RelativeValues;
import org.caseconsultant.catalog.layout.CatalogRow;

/**
 * Reads stored rows as the values that checks work with.
 */
final class Figures {

	/** Stands for primaries that the contractor names (AOC file, types 2 and 3). */
	private static final String BY_CONTRACTOR = "CCCCC";

	private Figures() {
	}

	static SourceRow source(CatalogRelease release, RowTable.FileRow found) {
		CatalogRow row = found.row();
		String key = row.partner().isEmpty() ? row.code() : row.code() + "/" + row.partner();
		String file = (found.file() < release.files().size()) ? release.files().get(found.file()) : release.name();
		String edition = release.isOfficial() ? release.edition() + ", from " + release.effectiveOn()
				: release.edition();
		return new SourceRow(file, edition, key);
	}

	static PtpEdit ptp(CatalogRelease release, RowTable.FileRow found) {
		CatalogRow row = found.row();
		LocalDate effective = (row.from() != null) ? row.from() : release.effectiveOn();
		return new PtpEdit(row.code(), row.partner(), effective, Optional.ofNullable(row.until()),
				indicator(row.value("indicator")), row.value("rationale"), source(release, found));
	}

	private static ModifierIndicator indicator(String digit) {
		return switch (digit) {
			case "0" -> ModifierIndicator.NOT_ALLOWED;
			case "1" -> ModifierIndicator.ALLOWED;
			default -> ModifierIndicator.NOT_APPLICABLE;
		};
	}

	static MueLimit mue(CatalogRelease release, RowTable.FileRow found) {
		CatalogRow row = found.row();
		int mai = Integer.parseInt(row.value("mai"));
		return new MueLimit(row.code(), Integer.parseInt(row.value("units")),
				MueAdjudicationIndicator.values()[Math.max(0, mai - 1)], row.value("rationale"),
				source(release, found));
	}

	static AddOnCode addOn(CatalogRelease release, RowTable.FileRow found) {
		CatalogRow row = found.row();
		Set<String> primaries = row.partner().isEmpty() || row.partner().equals(BY_CONTRACTOR) ? Set.of()
				: Set.of(row.partner());
		SourceRow source = source(release, found);
		return new AddOnCode(row.code(), Integer.parseInt(row.value("type")), primaries,
				new SourceRow(source.file(), source.release(), row.code()));
	}

	static AddOnCode joined(AddOnCode one, AddOnCode other) {
		Set<String> primaries = new TreeSet<>(one.primaries());
		primaries.addAll(other.primaries());
		return new AddOnCode(one.code(), Math.max(one.type(), other.type()), primaries, one.source());
	}

	static FeeScheduleRow fee(CatalogRelease release, RowTable.FileRow found) {
		CatalogRow row = found.row();
		return new FeeScheduleRow(row.code(), row.partner(), row.value("status"), row.value("globalDays"),
				row.value("pcTc"), row.value("multipleProcedure"), row.value("bilateral"),
				new FeeScheduleRow.Surgeons(row.value("assistant"), row.value("coSurgeon"), row.value("team")),
				values(row), source(release, found));
	}

	private static Optional<RelativeValues> values(CatalogRow row) {
		if (row.value("workRvu").isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new RelativeValues(number(row, "workRvu"), number(row, "nonFacilityPe"),
				number(row, "facilityPe"), number(row, "mpRvu"), number(row, "conversionFactor")));
	}

	static PatientConflict conflict(CatalogRelease release, RowTable.FileRow found) {
		return new PatientConflict(found.row().code(), found.row().value("conflict"), source(release, found));
	}

	static PracticeCostIndex locality(CatalogRelease release, RowTable.FileRow found) {
		CatalogRow row = found.row();
		String work = row.value("workFloor").isEmpty() ? "work" : "workFloor";
		return new PracticeCostIndex(row.code(), row.partner(), row.value("state"), row.value("name"),
				number(row, work), number(row, "practice"), number(row, "malpractice"), source(release, found));
	}

	private static BigDecimal number(CatalogRow row, String column) {
		String text = row.value(column);
		return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
	}

}
