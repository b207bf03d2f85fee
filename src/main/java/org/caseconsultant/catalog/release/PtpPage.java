package org.caseconsultant.catalog.release;

import java.time.LocalDate;
import java.util.List;

import org.caseconsultant.catalog.PtpEdit;

/**
 * Some of the PTP edits of a code.
 *
 * @param total how many hold in all
 * @param edits those of this page, by partner
 */
public record PtpPage(long total, List<PtpEdit> edits) {

	/**
	 * Which edits are wanted.
	 *
	 * @param code CPT or HCPCS code
	 * @param columnOne whether the code stands in column one
	 * @param on date of service
	 * @param offset how many to leave out
	 * @param limit most edits
	 */
	public record Wanted(String code, boolean columnOne, LocalDate on, int offset, int limit) {

	}

}
