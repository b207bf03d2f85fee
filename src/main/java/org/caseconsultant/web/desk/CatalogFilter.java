package org.caseconsultant.web.desk;

/**
 * What somebody looks for in the catalog.
 *
 * @param q code or words
 * @param system code set, empty for all
 * @param on date of service, empty for today
 * @param billable only what may stand on a claim
 */
public record CatalogFilter(String q, String system, String on, Boolean billable) {

	/** What a form leaves out is empty. */
	public CatalogFilter {
		q = (q != null) ? q : "";
		system = (system != null) ? system : "";
		on = (on != null) ? on : "";
		billable = Boolean.TRUE.equals(billable);
	}

}
