package org.caseconsultant.catalog.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.release.TableRow;

import org.springframework.stereotype.Component;

/**
 * Reads what the tables say about CPT and HCPCS codes.
 */
@Component
class ProcedureReader {

	/** Stands for primaries that the contractor names (AOC file). */
	private static final String BY_CONTRACTOR = "CCCCC";

	private final PartReader parts;

	private final PtpReader edits;

	ProcedureReader(PartReader parts, PtpReader edits) {
		this.parts = parts;
		this.edits = edits;
	}

	Optional<ProcedureRules> of(CodeOnDay code) {
		if (!code.isProcedure()) {
			return Optional.empty();
		}
		List<FeeScheduleRow> fees = this.parts.tables().fees(code.code(), code.on());
		return Optional.of(new ProcedureRules(fees(code, fees), modifiers(code, fees),
				this.edits.of(CatalogKind.PTP_PRACTITIONER, code), this.edits.of(CatalogKind.PTP_HOSPITAL, code),
				limits(code), this.parts.byCode(CatalogKind.ADD_ON, code, ProcedureReader::addOn),
				this.parts.byPartner(CatalogKind.ADD_ON, code, ProcedureReader::addOn),
				this.parts.byCode(CatalogKind.ANESTHESIA_BASE, code, TableValues::of),
				this.parts.byCode(CatalogKind.OPPS_ADDENDUM_B, code, TableValues::of)));
	}

	private Part<FeeLine> fees(CodeOnDay code, List<FeeScheduleRow> rows) {
		return this.parts.from(CatalogKind.FEE_SCHEDULE, code.on(),
				(release) -> Part.of(release, rows.stream().map(FeeLine::of).toList()));
	}

	private Part<ModifierRule> modifiers(CodeOnDay code, List<FeeScheduleRow> rows) {
		return this.parts.from(CatalogKind.FEE_SCHEDULE, code.on(),
				(release) -> Part.of(release,
						rows.stream()
							.filter((row) -> row.modifier().isEmpty())
							.limit(1)
							.flatMap((row) -> ModifierRules.of(row).stream())
							.toList()));
	}

	private List<Part<UnitLimit>> limits(CodeOnDay code) {
		return Stream.of(CatalogKind.MUE_PRACTITIONER, CatalogKind.MUE_HOSPITAL, CatalogKind.MUE_DME)
			.map((kind) -> this.parts.byCode(kind, code, ProcedureReader::limit))
			.toList();
	}

	private static UnitLimit limit(TableRow row) {
		String mai = row.value("mai");
		return new UnitLimit(row.value("units"), mai, UnitLimit.meaning(mai), row.value("rationale"), row.source());
	}

	private static AddOnPair addOn(TableRow row) {
		String primary = row.row().partner();
		return new AddOnPair(row.row().code(), primary.equals(BY_CONTRACTOR) ? "" : primary, row.value("type"),
				row.value("notes"), row.source());
	}

}
