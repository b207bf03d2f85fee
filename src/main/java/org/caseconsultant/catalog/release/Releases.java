package org.caseconsultant.catalog.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.layout.CatalogKind;

import org.springframework.data.repository.Repository;

/**
 * The stored releases.
 */
interface Releases extends Repository<CatalogRelease, Long> {

	CatalogRelease save(CatalogRelease release);

	Optional<CatalogRelease> findById(long id);

	List<CatalogRelease> findAllByOrderByKindAscEffectiveOnAscCatalogReleaseIdAsc();

	List<CatalogRelease> findByStateOrderByCatalogReleaseId(ReleaseState state);

	List<CatalogRelease> findByNameOrderByKind(String name);

	List<CatalogRelease> findByKindAndFingerprint(CatalogKind kind, String fingerprint);

	List<CatalogRelease> findByKindAndEffectiveOnAndState(CatalogKind kind, LocalDate effectiveOn, ReleaseState state);

	List<CatalogRelease> findByStateAndTouchedAtBefore(ReleaseState state, Instant before);

	void delete(CatalogRelease release);

}
