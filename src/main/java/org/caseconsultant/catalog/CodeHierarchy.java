package org.caseconsultant.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tree of ICD-10-CM: a code stands below the longest shorter code that it begins
 * with. A seventh character may follow placeholders (ICD-10-CM guidelines I.A.4), so a
 * parent may be several characters shorter.
 */
final class CodeHierarchy {

	private final Map<String, List<CatalogEntry>> children = new HashMap<>();

	CodeHierarchy(Collection<CatalogEntry> entries) {
		TreeMap<String, CatalogEntry> byCode = new TreeMap<>();
		entries.forEach((entry) -> byCode.put(entry.code(), entry));
		byCode.forEach((code, entry) -> {
			String parent = parent(code, byCode);
			if (!parent.isEmpty()) {
				this.children.computeIfAbsent(parent, (key) -> new ArrayList<>()).add(entry);
			}
		});
	}

	List<CatalogEntry> children(String code) {
		return List.copyOf(this.children.getOrDefault(code, List.of()));
	}

	private static String parent(String code, Map<String, CatalogEntry> byCode) {
		for (int length = code.length() - 1; length > 0; length--) {
			String candidate = code.substring(0, length);
			if (byCode.containsKey(candidate)) {
				return candidate;
			}
		}
		return "";
	}

}
