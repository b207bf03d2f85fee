package org.caseconsultant.catalog;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A procedure-to-procedure edit: the column two code is denied beside the column one
 * code.
 *
 * @param columnOne the code that is paid
 * @param columnTwo the code that is denied
 * @param effective first day on which the edit holds
 * @param deletion last day, if the edit has ended
 * @param indicator whether a modifier may bypass it
 * @param rationale the reason in the file's words
 * @param source where the row comes from
 */
public record PtpEdit(String columnOne, String columnTwo, LocalDate effective, Optional<LocalDate> deletion,
		ModifierIndicator indicator, String rationale, SourceRow source) {
}
