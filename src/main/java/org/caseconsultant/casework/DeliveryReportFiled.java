package org.caseconsultant.casework;

import org.caseconsultant.mail.DeliveryReport;

/**
 * A delivery report came in; published within its transaction, heard by whoever sent the
 * mail it quotes.
 *
 * @param report what it says
 */
public record DeliveryReportFiled(DeliveryReport report) {
}
