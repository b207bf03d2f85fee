package org.caseconsultant.catalog.page;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.layout.CatalogKind;

/**
 * Which table says what codes a code set has.
 */
final class CodeSetTables {

	private CodeSetTables() {
	}

	/**
	 * Returns the published table; for CPT the fee schedule stands in, as no other is
	 * free.
	 */
	static Optional<CatalogKind> of(CodeSystem system) {
		return switch (system) {
			case ICD10CM -> Optional.of(CatalogKind.ICD10CM_ORDER);
			case ICD10PCS -> Optional.of(CatalogKind.ICD10PCS_ORDER);
			case HCPCS, MODIFIER -> Optional.of(CatalogKind.HCPCS);
			case PLACE_OF_SERVICE -> Optional.of(CatalogKind.PLACE_OF_SERVICE);
			case CPT -> Optional.of(CatalogKind.FEE_SCHEDULE);
		};
	}

	/** Returns the tables whose editions tell the history of a code. */
	static List<CatalogKind> history(CodeSystem system) {
		return switch (system) {
			case CPT -> List.of(CatalogKind.FEE_SCHEDULE, CatalogKind.MUE_PRACTITIONER);
			case HCPCS -> List.of(CatalogKind.HCPCS, CatalogKind.MUE_PRACTITIONER, CatalogKind.FEE_SCHEDULE);
			default -> of(system).stream().toList();
		};
	}

}
