package org.caseconsultant.catalog.page;

import org.springframework.stereotype.Component;

/**
 * What reads the parts of a page.
 *
 * @param statuses whether a code holds
 * @param descriptions its texts
 * @param hierarchies the codes around it
 * @param diagnosis rules of diagnosis codes
 * @param procedure rules of procedure codes
 * @param coverage coverage documents
 * @param crosswalks other codes for the same
 * @param history its editions
 */
@Component
record PageReaders(Statuses statuses, Descriptions descriptions, Hierarchies hierarchies, DiagnosisReader diagnosis,
		ProcedureReader procedure, CoverageReader coverage, CrosswalkReader crosswalks, HistoryReader history) {

}
