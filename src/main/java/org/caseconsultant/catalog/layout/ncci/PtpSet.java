package org.caseconsultant.catalog.layout.ncci;

import java.util.Locale;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.PublishedEdition;
import org.caseconsultant.catalog.layout.Layout;

/**
 * Tells the sets of PTP edits apart, by the name of the file or its heading.
 */
final class PtpSet {

	private PtpSet() {
	}

	static Layout.Recognised of(String name, String heading) {
		PublishedEdition edition = PublishedEdition.of(name, heading);
		return new Layout.Recognised(kind(name, heading), edition.label(), edition.effectiveOn());
	}

	private static CatalogKind kind(String name, String heading) {
		String words = (name + " " + heading).toLowerCase(Locale.ROOT);
		if (NcciProgram.isMedicaid(words)) {
			return CatalogKind.PTP_MEDICAID;
		}
		return isHospital(name.toLowerCase(Locale.ROOT), words) ? CatalogKind.PTP_HOSPITAL
				: CatalogKind.PTP_PRACTITIONER;
	}

	private static boolean isHospital(String name, String words) {
		return !name.contains("ccipra") && (words.contains("ccioph") || words.contains("hospital")
				|| words.contains("outpatient") || words.contains("opps"));
	}

}
