package org.caseconsultant.catalog.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.caseconsultant.catalog.Catalog.Loaded;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.release.CatalogRelease;

/**
 * What one table says. A table that is not loaded says nothing, which differs from
 * nothing to say.
 *
 * @param table the table
 * @param loaded how much of it is there
 * @param release edition that answers, empty if none does
 * @param note why there are no rows, or that only some are loaded; empty otherwise
 * @param total how many rows there are in all
 * @param rows rows, maybe only the first of them
 * @param <T> what a row says
 */
public record Part<T>(CatalogKind table, Loaded loaded, String release, String note, long total, List<T> rows) {

	static <T> Part<T> notLoaded(CatalogKind table, LocalDate on) {
		return new Part<>(table, Loaded.NO, "", "not loaded: no edition of the table (" + words(table) + ") holds on "
				+ on + "; catalog import brings one in", 0, List.of());
	}

	static <T> Part<T> of(CatalogRelease release, List<T> rows) {
		return of(release, rows.size(), rows);
	}

	static <T> Part<T> of(CatalogRelease release, long total, List<T> rows) {
		Loaded loaded = release.isOfficial() ? Loaded.FULLY : Loaded.PARTLY;
		return new Part<>(release.kind(), loaded, edition(release), note(loaded, total), total, List.copyOf(rows));
	}

	/** The name of the release with what its edition and first day add to it. */
	private static String edition(CatalogRelease release) {
		String edition = release.edition().split(", from ", 2)[0];
		String name = release.name().contains(edition) ? release.name() : release.name() + " " + edition;
		return name + ", from " + release.effectiveOn();
	}

	private static String words(CatalogKind table) {
		return table.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static String note(Loaded loaded, long total) {
		if (loaded == Loaded.PARTLY) {
			return "only the rows of the starter catalog are loaded";
		}
		return (total == 0) ? "no row for this code in this edition" : "";
	}

	/**
	 * Tells whether the table is there at all.
	 * @return false if nothing can be said
	 */
	public boolean present() {
		return this.loaded != Loaded.NO;
	}

}
