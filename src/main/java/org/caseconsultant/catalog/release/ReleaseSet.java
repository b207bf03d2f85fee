package org.caseconsultant.catalog.release;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.caseconsultant.catalog.layout.CatalogKind;

/**
 * The releases that are active together.
 *
 * @param active in the order they were imported
 */
record ReleaseSet(List<CatalogRelease> active) {

	/** Published tables come before the starter's, newer editions before older ones. */
	private static final Comparator<CatalogRelease> RANK = Comparator.comparing(CatalogRelease::isOfficial)
		.thenComparing(CatalogRelease::effectiveOn)
		.thenComparing(CatalogRelease::id);

	/** The release of a kind that answers for a date of service. */
	Optional<CatalogRelease> holding(CatalogKind kind, LocalDate on) {
		return ofKind(kind).filter((release) -> !release.effectiveOn().isAfter(on)).max(RANK);
	}

	/** The newest release of a kind, whatever its first day. */
	Optional<CatalogRelease> newest(CatalogKind kind) {
		return ofKind(kind).max(RANK);
	}

	/** The releases of a kind, oldest edition first. */
	List<CatalogRelease> editions(CatalogKind kind) {
		return ofKind(kind).sorted(RANK).toList();
	}

	/** Stands for the set: equal only for equal contents. */
	String identity() {
		return String.join(" ", this.active.stream().map(ReleaseSet::identity).sorted().toList());
	}

	private static String identity(CatalogRelease release) {
		return release.kind() + ":" + release.effectiveOn() + ":" + release.fingerprint();
	}

	private Stream<CatalogRelease> ofKind(CatalogKind kind) {
		return this.active.stream().filter((release) -> release.kind() == kind);
	}

}
