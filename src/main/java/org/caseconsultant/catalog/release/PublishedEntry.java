package org.caseconsultant.catalog.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.DrugUnit;
import org.caseconsultant.catalog.Validity;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.jspecify.annotations.Nullable;

/**
 * Makes an entry of a published row and of our own text for the code.
 */
final class PublishedEntry {

	private PublishedEntry() {
	}

	static CatalogEntry of(CatalogRelease release, RowTable.FileRow found, CodeSystem system, Validity validity,
			@Nullable CatalogEntry own) {
		CatalogRow row = found.row();
		String title = title(row, own);
		return new CatalogEntry(system, row.code(), title, row.value("short"), description(row, own),
				(own != null) ? own.family() : "", !row.value("billable").equals("0"), terms(title, own),
				drugUnit(release, title, own), validity, Figures.source(release, found));
	}

	/** The fee schedule has no titles that may be shown. */
	private static String title(CatalogRow row, @Nullable CatalogEntry own) {
		String published = row.value("long").isEmpty() ? row.value("name") : row.value("long");
		return (published.isEmpty() && own != null) ? own.title() : published;
	}

	private static String description(CatalogRow row, @Nullable CatalogEntry own) {
		return (own != null && !own.description().isEmpty()) ? own.description() : row.value("description");
	}

	private static List<String> terms(String title, @Nullable CatalogEntry own) {
		if (own == null) {
			return List.of();
		}
		List<String> terms = new ArrayList<>(own.terms());
		if (!own.title().equals(title)) {
			terms.add(own.title());
		}
		return terms;
	}

	private static Optional<DrugUnit> drugUnit(CatalogRelease release, String title, @Nullable CatalogEntry own) {
		if (own != null && own.drugUnit().isPresent()) {
			return own.drugUnit();
		}
		return (release.kind() == CatalogKind.HCPCS) ? DrugTitle.unit(title) : Optional.empty();
	}

}
