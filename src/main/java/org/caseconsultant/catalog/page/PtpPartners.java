package org.caseconsultant.catalog.page;

import org.caseconsultant.catalog.PtpEdit;

/**
 * The PTP edits of a code, in both directions.
 *
 * @param denied codes that are denied beside this one, which is column one
 * @param denying codes beside which this one, as column two, is denied
 */
public record PtpPartners(Part<PtpEdit> denied, Part<PtpEdit> denying) {

}
