package org.caseconsultant.catalog.layout.icd;

import java.util.List;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.Layout;

/**
 * The layouts of the ICD files.
 */
public final class IcdLayouts {

	private IcdLayouts() {
	}

	/**
	 * Returns the layouts, those that are easier to tell first.
	 * @return one for each published form
	 */
	public static List<Layout> all() {
		return List.of(OrderLayout.diagnoses(), OrderLayout.procedures(),
				xml(CatalogKind.ICD10CM_TABULAR, "tabular", "<ICD10CM\\.tabular", TabularReader::read),
				xml(CatalogKind.ICD10CM_DRUGS, "drug", "<head [^>]*>\\s*Substance", IndexReader::drugs),
				xml(CatalogKind.ICD10CM_NEOPLASMS, "neoplasm", "<head [^>]*>\\s*Neoplasm", IndexReader::neoplasms),
				xml(CatalogKind.ICD10CM_EXTERNAL_INDEX, "eindex", "<title>[^<]*EXTERNAL CAUSE", IndexReader::index),
				xml(CatalogKind.ICD10CM_INDEX, "index", "<title>[^<]*INDEX TO DISEASES", IndexReader::index),
				new GemLayout(GemDirection.FORWARD, Pattern.compile("(?i)(\\d{4}_?)?i9gem.*\\.txt")),
				new GemLayout(GemDirection.BACKWARD, Pattern.compile("(?i)(\\d{4}_?)?i10gem.*\\.txt")), new GemTable(),
				new CodeEditorTable(), new CodeEditorText());
	}

	private static Layout xml(CatalogKind kind, String name, String mark, XmlLayout.Reading reading) {
		return new XmlLayout(kind, Pattern.compile("(?i)icd-?10-?cm[_-]" + name + ".*\\.xml"),
				Pattern.compile("(?i)" + mark), reading);
	}

}
