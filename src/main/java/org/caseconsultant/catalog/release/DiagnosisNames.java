package org.caseconsultant.catalog.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogName;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;

/**
 * What the tabular list and the alphabetic indexes call the diagnoses: aids to find a
 * code, so the newest edition of each serves every date.
 */
final class DiagnosisNames {

	private final Map<String, List<CatalogName>> names = new HashMap<>();

	private DiagnosisNames() {
	}

	static DiagnosisNames of(ReleaseSet set, CatalogRows rows) {
		DiagnosisNames names = new DiagnosisNames();
		set.newest(CatalogKind.ICD10CM_TABULAR)
			.ifPresent((release) -> rows.forEach(release.id(), "", (found) -> names.inclusion(found.row())));
		for (CatalogKind kind : List.of(CatalogKind.ICD10CM_INDEX, CatalogKind.ICD10CM_EXTERNAL_INDEX)) {
			set.newest(kind)
				.ifPresent((release) -> rows.forEach(release.id(), "",
						(found) -> names.add(found.row().code(), CatalogName.Kind.INDEX, path(found.row()))));
		}
		for (CatalogKind kind : List.of(CatalogKind.ICD10CM_DRUGS, CatalogKind.ICD10CM_NEOPLASMS)) {
			set.newest(kind)
				.ifPresent((release) -> rows.forEach(release.id(), "",
						(found) -> names.add(found.row().code(), CatalogName.Kind.TABLE, column(found.row()))));
		}
		return names;
	}

	Collection<CatalogName> of(CatalogEntry entry) {
		return (entry.system() == CodeSystem.ICD10CM) ? this.names.getOrDefault(entry.code(), List.of()) : List.of();
	}

	private void inclusion(CatalogRow row) {
		if (row.value("note").equals("inclusion")) {
			add(row.code(), CatalogName.Kind.INCLUSION, row.value("text"));
		}
	}

	private static String path(CatalogRow row) {
		return row.value("nemod").isEmpty() ? row.value("path") : row.value("path") + " " + row.value("nemod");
	}

	private static String column(CatalogRow row) {
		return row.value("path") + " | " + row.value("column");
	}

	private void add(String code, CatalogName.Kind kind, String text) {
		if (!code.isEmpty() && !text.isEmpty()) {
			this.names.computeIfAbsent(code, (key) -> new ArrayList<>(2)).add(new CatalogName(kind, text));
		}
	}

}
