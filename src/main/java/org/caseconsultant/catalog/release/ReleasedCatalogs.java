package org.caseconsultant.catalog.release;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.Catalogs;
import org.caseconsultant.catalog.search.CatalogIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Answers from the releases that are active. When another set becomes active, its index
 * is built beside the one in use and swapped in one step; a question that has begun is
 * finished with the set it began with. Thread-safe.
 */
@Component
class ReleasedCatalogs implements Catalogs {

	private static final Logger log = LoggerFactory.getLogger(ReleasedCatalogs.class);

	private final CatalogReleases releases;

	private final StarterImport starter;

	private final IndexStore indexes;

	private final FigureTables figures;

	private final PtpEdits edits;

	private final CoverageLists coverage;

	private final Clock clock;

	private volatile @Nullable Current current;

	ReleasedCatalogs(CatalogReleases releases, StarterImport starter, IndexStore indexes, FigureTables figures,
			PtpEdits edits, CoverageLists coverage, Clock clock) {
		this.releases = releases;
		this.starter = starter;
		this.indexes = indexes;
		this.figures = figures;
		this.edits = edits;
		this.coverage = coverage;
		this.clock = clock;
	}

	@Override
	public Catalog on(LocalDate dateOfService) {
		Current now = current();
		return new DatedCatalog(now.index(), new DatedFigures(now.set(), this.figures, dateOfService), this.edits,
				this.coverage);
	}

	@Override
	public Catalog today() {
		return on(LocalDate.now(this.clock.withZone(ZoneOffset.UTC)));
	}

	@Override
	public boolean isCurrent() {
		return this.releases.active().identity().equals(current().set().identity());
	}

	@Override
	public String edition() {
		return current().set().identity();
	}

	/** The releases that answer now. */
	ReleaseSet set() {
		return current().set();
	}

	private Current current() {
		Current found = this.current;
		return (found != null) ? found : first();
	}

	private synchronized Current first() {
		Current found = this.current;
		if (found == null) {
			this.starter.ensure();
			found = open(this.releases.active());
			this.current = found;
		}
		return found;
	}

	/**
	 * Looks whether other releases are active now, and takes them over; true if so.
	 */
	synchronized boolean refresh() {
		Current before = current();
		ReleaseSet active = this.releases.active();
		if (active.identity().equals(before.set().identity())) {
			return false;
		}
		this.current = open(active);
		this.figures.keepOnly(active.active());
		this.coverage.forget();
		this.indexes.deleteOthers(active);
		log.info("The catalog now answers from {} releases", active.active().size());
		return true;
	}

	private Current open(ReleaseSet set) {
		return new Current(set, this.indexes.open(set));
	}

	/**
	 * A set of releases with its index. An index that is swapped out is closed by the
	 * garbage collector: somebody may still search in it.
	 *
	 * @param set releases
	 * @param index search over them
	 */
	private record Current(ReleaseSet set, CatalogIndex index) {
	}

}
