package org.caseconsultant.catalog.starter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what words and abbreviations stand for. Lay words and synonyms hold in both
 * directions, because our titles are in common language and practitioners write clinical
 * terms; abbreviations and spellings hold in one.
 */
final class SynonymTable {

	private static final String[] KINDS = { "abbreviation", "lay", "british", "spelling", "synonym", "deficiency" };

	private static final Set<String> BOTH_WAYS = Set.of("lay", "synonym");

	private SynonymTable() {
	}

	/** Reads the meanings by term; those of the table come before those turned round. */
	static Map<String, List<String>> read(CsvTable table) {
		Map<String, List<String>> synonyms = new LinkedHashMap<>();
		Map<String, List<String>> turned = new LinkedHashMap<>();
		table.forEach((row) -> {
			String kind = row.oneOf("kind", KINDS);
			for (String meaning : row.list("meaning")) {
				add(synonyms, row.required("term"), meaning);
				if (BOTH_WAYS.contains(kind)) {
					add(turned, meaning, row.required("term"));
				}
			}
		});
		turned.forEach((term, meanings) -> meanings.forEach((meaning) -> add(synonyms, term, meaning)));
		return Collections.unmodifiableMap(synonyms);
	}

	private static void add(Map<String, List<String>> synonyms, String term, String meaning) {
		synonyms.computeIfAbsent(term, (key) -> new ArrayList<>()).add(meaning);
	}

}
