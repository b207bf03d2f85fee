package org.caseconsultant.catalog.page;

import java.util.Optional;

import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.catalog.fee.Fee;

/**
 * A fee with its inputs.
 *
 * @param fee amount and inputs
 * @param formula the formula with its inputs
 * @param note what limits the answer, empty if nothing does
 * @param row row of the fee schedule
 * @param zip row that tied the ZIP code to its locality
 */
public record FeeAnswer(Fee fee, String formula, String note, FeeScheduleRow row, Optional<SourceRow> zip) {

}
