package org.caseconsultant.catalog.edit;

import java.time.LocalDate;
import java.util.List;

import org.caseconsultant.catalog.Catalogs;

import org.springframework.stereotype.Service;

/**
 * Checks claims against the edits that hold on a day. Thread-safe.
 */
@Service
public class ClaimEdits {

	private final Catalogs catalogs;

	ClaimEdits(Catalogs catalogs) {
		this.catalogs = catalogs;
	}

	/**
	 * Checks the lines of one claim, one patient and one day.
	 * @param lines the lines
	 * @param dateOfService date of service
	 * @return what the edits say, with the tables that were not asked
	 */
	public EditReport check(List<ClaimLine> lines, LocalDate dateOfService) {
		return new EditCheck(this.catalogs.on(dateOfService)).check(lines, dateOfService);
	}

}
