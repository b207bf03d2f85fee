package org.caseconsultant.catalog.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.caseconsultant.catalog.DiagnosisNote;
import org.caseconsultant.catalog.layout.CatalogKind;

/**
 * The tabular list on one date of service: what stands above a code is inherited, from
 * the category, its section and its chapter.
 */
final class DatedTabular {

	private static final int CATEGORY = 3;

	private static final int DEEPEST = 12;

	private final DatedFigures figures;

	DatedTabular(DatedFigures figures) {
		this.figures = figures;
	}

	/** Returns the notes of a code and of all that stands above it. */
	List<DiagnosisNote> notes(String code) {
		Optional<CatalogRelease> release = this.figures.holding(CatalogKind.ICD10CM_TABULAR);
		return release.isEmpty() ? List.of()
				: path(code).stream().flatMap((element) -> notes(release.get(), element)).toList();
	}

	private Stream<DiagnosisNote> notes(CatalogRelease release, String element) {
		return lines(element).stream()
			.filter((line) -> !line.isElement() && !line.isCharacter())
			.sorted(Comparator.comparingInt(TabularLine::number))
			.map((line) -> new DiagnosisNote(line.note(), line.text(), element, line.named(),
					Figures.source(release, line.cited(element))));
	}

	/** Returns the characters of the nearest element that defines some. */
	Map<String, String> seventhCharacters(String code) {
		for (String element : path(code)) {
			Map<String, String> characters = new TreeMap<>();
			lines(element).stream()
				.filter(TabularLine::isCharacter)
				.forEach((line) -> characters.put(line.character(), line.text()));
			if (!characters.isEmpty()) {
				return characters;
			}
		}
		return Map.of();
	}

	private List<String> path(String code) {
		List<String> path = new ArrayList<>();
		String element = listed(code);
		while (!element.isEmpty() && path.size() < DEEPEST) {
			path.add(element);
			element = element(element).map(TabularLine::parent).orElse("");
		}
		return path;
	}

	/** A code with a seventh character stands under the one it is formed from. */
	private String listed(String code) {
		for (int length = code.length(); length >= CATEGORY; length--) {
			if (element(code.substring(0, length)).isPresent()) {
				return code.substring(0, length);
			}
		}
		return "";
	}

	private Optional<TabularLine> element(String key) {
		return lines(key).stream().filter(TabularLine::isElement).findFirst();
	}

	private List<TabularLine> lines(String key) {
		return this.figures.of(CatalogKind.ICD10CM_TABULAR, key, TabularLine::of);
	}

}
