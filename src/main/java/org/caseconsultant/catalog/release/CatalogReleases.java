package org.caseconsultant.catalog.release;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caseconsultant.audit.AuditTrail;
import org.caseconsultant.catalog.layout.CatalogKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks after the releases of the catalog. Thread-safe.
 */
@Service
public class CatalogReleases {

	/** A running node looks for changed releases more often than this. */
	private static final Duration NOTICED = Duration.ofSeconds(5);

	private final Releases releases;

	private final ReleaseRows rows;

	private final ReleaseComparison comparison;

	private final AuditTrail audit;

	private final TransactionTemplate transaction;

	private final Clock clock;

	CatalogReleases(Releases releases, ReleaseRows rows, ReleaseComparison comparison, AuditTrail audit,
			TransactionTemplate transaction, Clock clock) {
		this.releases = releases;
		this.rows = rows;
		this.comparison = comparison;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * All releases.
	 * @return by kind and first day
	 */
	public List<CatalogRelease> list() {
		return this.releases.findAllByOrderByKindAscEffectiveOnAscCatalogReleaseIdAsc();
	}

	/** The active releases. */
	ReleaseSet active() {
		return new ReleaseSet(this.releases.findByStateOrderByCatalogReleaseId(ReleaseState.ACTIVE));
	}

	/**
	 * Compares releases, kind by kind.
	 * @param older name of the older one
	 * @param newer name of the newer one
	 * @return differences of the kinds that both have
	 * @throws ImportRefused if there is no such release or no common kind
	 */
	public Map<CatalogKind, ReleaseDifference> differences(String older, String newer) {
		Map<CatalogKind, ReleaseDifference> differences = new LinkedHashMap<>();
		List<CatalogRelease> after = named(newer);
		for (CatalogRelease before : named(older)) {
			after.stream()
				.filter((each) -> each.kind() == before.kind())
				.forEach((each) -> differences.put(each.kind(),
						this.comparison.between(each.kind(), before.id(), each.id())));
		}
		if (differences.isEmpty()) {
			throw new ImportRefused("\"" + older + "\" and \"" + newer + "\" hold different tables");
		}
		return differences;
	}

	/**
	 * Makes releases part of the catalog again. An active one of the same kind and first
	 * day steps back.
	 * @param name name of the releases
	 * @param actor who does it, for the audit trail
	 * @throws ImportRefused if there is no such release or it is not complete
	 */
	public void activate(String name, String actor) {
		this.transaction.executeWithoutResult((status) -> named(name).forEach((release) -> activate(release, actor)));
	}

	/** Makes one release part of the catalog, in the transaction of the caller. */
	void activate(CatalogRelease release, String actor) {
		if (release.state() == ReleaseState.IMPORTING) {
			throw new ImportRefused("\"" + release.name() + "\" is not complete");
		}
		this.releases.findByKindAndEffectiveOnAndState(release.kind(), release.effectiveOn(), ReleaseState.ACTIVE)
			.stream()
			.filter((other) -> other.isOfficial() == release.isOfficial() && other.id() != release.id())
			.forEach((other) -> {
				other.deactivate();
				this.releases.save(other);
			});
		release.activate(this.clock.instant());
		this.releases.save(release);
		this.audit.record(actor, "catalog.activated", "release:" + release.id(), release.kind().name());
	}

	/**
	 * Takes releases out of the catalog and keeps their rows.
	 * @param name name of the releases
	 * @param actor who does it, for the audit trail
	 * @throws ImportRefused if there is no such release
	 */
	public void deactivate(String name, String actor) {
		this.transaction.executeWithoutResult((status) -> named(name).stream()
			.filter((release) -> release.state() == ReleaseState.ACTIVE)
			.forEach((release) -> {
				release.deactivate();
				this.releases.save(release);
				this.audit.record(actor, "catalog.deactivated", "release:" + release.id(), release.kind().name());
			}));
	}

	/**
	 * Removes releases with their rows. An active one leaves the catalog first.
	 * @param name name of the releases
	 * @param actor who does it, for the audit trail
	 * @throws ImportRefused if there is no such release or one is being imported
	 */
	public void remove(String name, String actor) {
		List<CatalogRelease> named = named(name);
		if (named.stream().anyMatch((release) -> release.state() == ReleaseState.IMPORTING)) {
			throw new ImportRefused("\"" + name + "\" is being imported");
		}
		if (named.stream().anyMatch((release) -> !release.isOfficial())) {
			throw new ImportRefused("the starter catalog is part of the product; take it out with catalog deactivate");
		}
		boolean wasActive = named.stream().anyMatch((release) -> release.state() == ReleaseState.ACTIVE);
		deactivate(name, actor);
		if (wasActive) {
			waitUntilNoticed();
		}
		named.forEach(this::discard);
	}

	/** Nodes that answer from the release must have seen that it is gone. */
	private static void waitUntilNoticed() {
		try {
			Thread.sleep(NOTICED.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Deletes what was being imported by a process that died. */
	void discardUntouchedFor(Duration time) {
		this.releases.findByStateAndTouchedAtBefore(ReleaseState.IMPORTING, this.clock.instant().minus(time))
			.forEach(this::discard);
	}

	/** Deletes a release that nobody reads, rows first, in many small transactions. */
	void discard(CatalogRelease release) {
		RowTable table = this.rows.of(release.kind());
		boolean more = true;
		while (more) {
			more = Boolean.TRUE.equals(this.transaction.execute((status) -> table.deleteSome(release.id())));
		}
		this.transaction
			.executeWithoutResult((status) -> this.releases.findById(release.id()).ifPresent(this.releases::delete));
	}

	private List<CatalogRelease> named(String name) {
		List<CatalogRelease> named = this.releases.findByNameOrderByKind(name);
		if (named.isEmpty()) {
			throw new ImportRefused("there is no release \"" + name + "\"; see catalog list");
		}
		return named;
	}

}
