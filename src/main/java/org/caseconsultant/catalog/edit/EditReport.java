package org.caseconsultant.catalog.edit;

import java.time.LocalDate;
import java.util.List;

/**
 * What the edits say about a claim.
 *
 * @param release releases that answered
 * @param on date of service
 * @param findings findings, denials first
 * @param notChecked tables that are missing or hold the starter's rows only, with that
 * said; without them a claim is not clean
 */
public record EditReport(String release, LocalDate on, List<EditFinding> findings, List<String> notChecked) {

}
