package org.caseconsultant.catalog.page;

import java.util.List;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.release.TableRow;

import org.springframework.stereotype.Component;

/**
 * Reads the crosswalks of a code.
 */
@Component
class CrosswalkReader {

	private final PartReader parts;

	CrosswalkReader(PartReader parts) {
		this.parts = parts;
	}

	List<Part<Crosswalk>> of(CodeOnDay code) {
		if (code.isDiagnosis()) {
			return List.of(this.parts.byCode(CatalogKind.GEM_ICD10_TO_ICD9, code, CrosswalkReader::mapping),
					this.parts.byPartner(CatalogKind.GEM_ICD9_TO_ICD10, code, CrosswalkReader::mapping));
		}
		return code.isProcedure() ? List.of(this.parts.byCode(CatalogKind.NDC_CROSSWALK, code, CrosswalkReader::drug))
				: List.of();
	}

	private static Crosswalk mapping(TableRow row) {
		return new Crosswalk(row.row().code(), row.row().partner(), Crosswalk.remark(row.value("flags")), row.source());
	}

	private static Crosswalk drug(TableRow row) {
		String remark = String.join(", ",
				List.of(row.value("drug"), row.value("labeler"), row.value("billUnitsPerPackage").isEmpty() ? ""
						: row.value("billUnitsPerPackage") + " billing units a package"));
		return new Crosswalk(row.row().code(), row.row().partner(), remark.replaceAll("(, )+$|^(, )+", ""),
				row.source());
	}

}
