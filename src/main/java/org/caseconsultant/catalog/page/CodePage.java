package org.caseconsultant.catalog.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.CatalogEntry;

/**
 * What the catalog knows of a code on a day.
 *
 * @param entry the code; of one that does not hold on the day, its newest row
 * @param on date of service
 * @param release releases that answer
 * @param status whether it may stand on a claim
 * @param descriptions texts about it that may be seen
 * @param notice what must stand beside a CPT number
 * @param hierarchy codes around it
 * @param diagnosis what the tables say of an ICD-10-CM code
 * @param procedure what the tables say of a CPT or HCPCS code
 * @param coverage coverage documents that list it
 * @param crosswalks codes that stand for the same
 * @param history editions that have it
 */
public record CodePage(CatalogEntry entry, LocalDate on, String release, CodeStatus status,
		List<Description> descriptions, Optional<String> notice, Hierarchy hierarchy,
		Optional<DiagnosisRules> diagnosis, Optional<ProcedureRules> procedure, Part<CoverageDocument> coverage,
		List<Part<Crosswalk>> crosswalks, List<CodeHistory> history) {

}
