package org.caseconsultant.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.AddOnCode;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogHit;
import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.catalog.MueLimit;
import org.caseconsultant.catalog.edit.ClaimLine;
import org.caseconsultant.catalog.page.CodePage;
import org.jspecify.annotations.Nullable;

/**
 * How the catalog looks in JSON.
 */
final class CatalogJson {

	private CatalogJson() {
	}

	/**
	 * What a search found.
	 *
	 * @param release catalog release that answered
	 * @param items best first
	 */
	record Hits(String release, List<CatalogHit> items) {
	}

	/**
	 * A code and the tables about it.
	 *
	 * @param entry the code with our texts
	 * @param children codes below a heading
	 * @param mue unit limit, if one is published
	 * @param addOn primaries, if it is an add-on code
	 * @param feeSchedule indicators of the physician fee schedule
	 * @param page all that is known, each part with its source
	 */
	record Entry(CatalogEntry entry, List<CatalogEntry> children, Optional<MueLimit> mue, Optional<AddOnCode> addOn,
			Optional<FeeScheduleRow> feeSchedule, CodePage page) {
	}

	/**
	 * Lines of a claim to be checked.
	 *
	 * @param on date of service, today if it is missing
	 * @param lines at least one line
	 */
	record Claim(@Nullable LocalDate on, @Nullable List<Line> lines) {
	}

	/**
	 * A line of a claim.
	 *
	 * @param code CPT or HCPCS code
	 * @param modifiers its modifiers
	 * @param units units of service, one if they are missing
	 */
	record Line(@Nullable String code, @Nullable List<String> modifiers, @Nullable Integer units) {

		ClaimLine toClaimLine() {
			return new ClaimLine((this.code != null) ? this.code : "",
					(this.modifiers != null) ? this.modifiers : List.of(), (this.units != null) ? this.units : 1);
		}

	}

}
