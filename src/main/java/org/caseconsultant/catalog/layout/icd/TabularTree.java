package org.caseconsultant.catalog.layout.icd;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;

/**
 * The tabular list as a tree, along which notes and seventh characters are inherited:
 * from the chapter to the section, from there to the category and down to the code. Built
 * from all rows of {@link CatalogKind#ICD10CM_TABULAR}; unchangeable and thread-safe.
 */
public final class TabularTree {

	private final Map<String, String> parents = new HashMap<>();

	private final Map<String, String> titles = new HashMap<>();

	private final Map<String, List<TabularNote>> notes = new HashMap<>();

	private final Map<String, Map<String, String>> characters = new HashMap<>();

	private TabularTree() {
	}

	/**
	 * Builds the tree.
	 * @param rows the rows of one edition, in any order
	 * @return the tree
	 */
	public static TabularTree of(Stream<CatalogRow> rows) {
		TabularTree tree = new TabularTree();
		rows.sequential().forEach(tree::add);
		return tree;
	}

	private void add(CatalogRow row) {
		String kind = row.value("note");
		switch (kind) {
			case "chapter", "section", "title" -> {
				this.parents.put(row.code(), row.value("parent"));
				this.titles.put(row.code(), row.value("text"));
			}
			case "sevenChr" -> this.characters.computeIfAbsent(row.code(), (code) -> new TreeMap<>())
				.put(row.value("character"), row.value("text"));
			default -> this.notes.computeIfAbsent(row.code(), (code) -> new ArrayList<>())
				.add(new TabularNote(row.code(), kind, row.value("text"), row.value("codes")));
		}
	}

	/**
	 * Finds a code in the list, or the one it is formed from: S72.001A stands under
	 * S72.001, T15.01XA under T15.01.
	 * @param code a code with its dot
	 * @return the longest beginning of the code that is listed
	 */
	public Optional<String> listed(String code) {
		for (int length = code.length(); length >= IcdSpelling.CATEGORY; length--) {
			String beginning = code.substring(0, length);
			if (this.parents.containsKey(beginning)) {
				return Optional.of(beginning);
			}
		}
		return Optional.empty();
	}

	/**
	 * Returns the elements under which a code stands.
	 * @param code a code with its dot
	 * @return the code as listed, the codes above it, its section and its chapter
	 */
	public List<String> path(String code) {
		List<String> path = new ArrayList<>();
		String element = listed(code).orElse("");
		while (!element.isEmpty()) {
			path.add(element);
			element = this.parents.getOrDefault(element, "");
		}
		return path;
	}

	/**
	 * Returns the title of an element of {@link #path}.
	 * @param element a listed code, a section or a chapter
	 * @return its title, empty if it is not listed
	 */
	public String title(String element) {
		return this.titles.getOrDefault(element, "");
	}

	/**
	 * Returns the notes of one kind that apply to a code, its own first, the chapter's
	 * last.
	 * @param code a code with its dot
	 * @param kind value of the column {@code note}, such as {@code excludes1}
	 * @return own and inherited notes
	 */
	public List<TabularNote> notes(String code, String kind) {
		return path(code).stream()
			.flatMap((element) -> this.notes.getOrDefault(element, List.of()).stream())
			.filter((note) -> note.kind().equals(kind))
			.toList();
	}

	/**
	 * Returns the seventh characters that may complete a code.
	 * @param code a code with its dot
	 * @return the list of the nearest element that has one, empty if none has
	 */
	public Map<String, String> seventhCharacters(String code) {
		return path(code).stream()
			.filter(this.characters::containsKey)
			.findFirst()
			.map((element) -> Collections.unmodifiableMap(this.characters.getOrDefault(element, Map.of())))
			.orElse(Map.of());
	}

}
