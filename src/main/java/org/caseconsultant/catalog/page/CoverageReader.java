package org.caseconsultant.catalog.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.release.CatalogRelease;
import org.caseconsultant.catalog.release.TableRow;

import org.springframework.stereotype.Component;

/**
 * Finds the coverage articles and determinations that list a code.
 */
@Component
class CoverageReader {

	private static final String RELATED = "related";

	private final PartReader parts;

	CoverageReader(PartReader parts) {
		this.parts = parts;
	}

	Part<CoverageDocument> of(CodeOnDay code) {
		return this.parts.from(CatalogKind.COVERAGE_CODES, code.on(),
				(release) -> Part.of(release, documents(release, code)));
	}

	private List<CoverageDocument> documents(CatalogRelease release, CodeOnDay code) {
		Map<String, List<TableRow>> byDocument = this.parts.tables()
			.byCode(release, code.code())
			.stream()
			.filter((row) -> !row.value("list").equals(RELATED) && !row.value("list").equals("contractor"))
			.collect(Collectors.groupingBy((row) -> row.row().partner(), LinkedHashMap::new, Collectors.toList()));
		return byDocument.entrySet().stream().map((each) -> document(release, code, each)).toList();
	}

	private CoverageDocument document(CatalogRelease release, CodeOnDay code, Map.Entry<String, List<TableRow>> found) {
		List<String> lists = found.getValue().stream().map((row) -> row.value("list")).distinct().toList();
		return new CoverageDocument(found.getKey(), title(found.getKey(), code), lists,
				policies(release, found.getKey()), found.getValue().get(0).source());
	}

	/** The title in the version that holds, or in the newest one. */
	private String title(String document, CodeOnDay code) {
		CatalogKind kind = document.startsWith("L") ? CatalogKind.COVERAGE_LCD : CatalogKind.COVERAGE_ARTICLE;
		List<TableRow> versions = this.parts.tables()
			.holding(kind, code.on())
			.map((release) -> this.parts.tables().byCode(release, document))
			.orElse(List.of());
		Optional<TableRow> holding = versions.stream().filter((row) -> row.holds(code.on())).findFirst();
		return holding
			.or(() -> versions.stream().max(Comparator.comparingInt((row) -> Integer.parseInt(row.row().partner()))))
			.map((row) -> row.value("title"))
			.orElse("");
	}

	/** Either document may name the other. */
	private List<String> policies(CatalogRelease release, String document) {
		Stream<String> naming = this.parts.tables()
			.byCode(release, document)
			.stream()
			.filter((row) -> row.value("list").equals(RELATED))
			.map((row) -> row.row().partner());
		Stream<String> named = this.parts.tables()
			.byPartner(release, document, "L")
			.stream()
			.filter((row) -> row.value("list").equals(RELATED))
			.map((row) -> row.row().code());
		return Stream.concat(naming, named).filter((each) -> each.startsWith("L")).distinct().sorted().toList();
	}

}
