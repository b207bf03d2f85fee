package org.caseconsultant.catalog.page;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;

/**
 * A code beside, above or below another one.
 *
 * @param system code set
 * @param code the code, a section such as {@code A00-A09} or the number of a chapter
 * @param title its title
 * @param billable whether it may stand on a claim
 */
public record CodeNode(CodeSystem system, String code, String title, boolean billable) {

	static CodeNode of(CatalogEntry entry) {
		return new CodeNode(entry.system(), entry.code(), entry.title(), entry.billable());
	}

}
