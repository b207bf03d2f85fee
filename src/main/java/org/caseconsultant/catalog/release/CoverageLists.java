package org.caseconsultant.catalog.release;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.caseconsultant.catalog.CoverageArticle;
import org.caseconsultant.catalog.layout.CatalogKind;

import org.springframework.stereotype.Component;

/**
 * The code lists of coverage articles. They are too long to be kept; what was asked for
 * is remembered until other releases are active. Thread-safe.
 */
@Component
class CoverageLists {

	private static final int MOST_KEPT = 5_000;

	private static final String COVERED = "covered";

	private static final String NOT_COVERED = "notCovered";

	private final CatalogRows rows;

	private final Map<String, List<RowTable.FileRow>> byCode = new ConcurrentHashMap<>();

	private final Map<String, Boolean> withDiagnoses = new ConcurrentHashMap<>();

	private final Map<String, String> titles = new ConcurrentHashMap<>();

	CoverageLists(CatalogRows rows) {
		this.rows = rows;
	}

	/** Returns the articles that list a procedure. */
	List<CoverageArticle> listing(ReleaseSet set, LocalDate date, String procedure, Collection<String> diagnoses) {
		Optional<CatalogRelease> lists = set.holding(CatalogKind.COVERAGE_CODES, date);
		if (lists.isEmpty()) {
			return List.of();
		}
		Map<String, RowTable.FileRow> documents = new LinkedHashMap<>();
		of(lists.get(), procedure).stream()
			.filter((found) -> found.row().value("list").equals("procedure"))
			.forEach((found) -> documents.putIfAbsent(found.row().partner(), found));
		return documents.values().stream().map((found) -> {
			String id = found.row().partner();
			return new CoverageArticle(id, title(set, date, id), listsDiagnoses(lists.get(), id),
					listed(lists.get(), id, COVERED, diagnoses), listed(lists.get(), id, NOT_COVERED, diagnoses),
					Figures.source(lists.get(), found));
		}).toList();
	}

	/** Forgets what was asked for. */
	void forget() {
		this.byCode.clear();
		this.withDiagnoses.clear();
		this.titles.clear();
	}

	private Set<String> listed(CatalogRelease lists, String id, String list, Collection<String> diagnoses) {
		Set<String> listed = new HashSet<>();
		diagnoses.stream()
			.filter((code) -> of(lists, code).stream()
				.anyMatch((found) -> found.row().partner().equals(id) && found.row().value("list").equals(list)))
			.forEach(listed::add);
		return listed;
	}

	private List<RowTable.FileRow> of(CatalogRelease lists, String code) {
		if (this.byCode.size() > MOST_KEPT) {
			this.byCode.clear();
		}
		return this.byCode.computeIfAbsent(lists.id() + " " + code, (key) -> this.rows.byCode(lists.id(), code));
	}

	private boolean listsDiagnoses(CatalogRelease lists, String id) {
		return this.withDiagnoses.computeIfAbsent(lists.id() + " " + id,
				(key) -> this.rows.byPartner(lists.id(), id, "")
					.stream()
					.anyMatch((found) -> found.row().value("list").equals(COVERED)));
	}

	/** The title in the newest version. */
	private String title(ReleaseSet set, LocalDate date, String id) {
		CatalogKind kind = id.startsWith("L") ? CatalogKind.COVERAGE_LCD : CatalogKind.COVERAGE_ARTICLE;
		return set.holding(kind, date)
			.map((release) -> this.titles.computeIfAbsent(release.id() + " " + id,
					(key) -> this.rows.byCode(release.id(), id)
						.stream()
						.max(Comparator.comparingInt((found) -> Integer.parseInt(found.row().partner())))
						.map((found) -> found.row().value("title"))
						.orElse("")))
			.orElse("");
	}

}
