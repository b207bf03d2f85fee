package org.caseconsultant.catalog.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caseconsultant.catalog.CatalogName;
import org.caseconsultant.catalog.CatalogName.Kind;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;

/**
 * The names of ICD-10-CM codes beside their titles. Takes all rows first, in the order of
 * their files; then it is asked. Not thread-safe.
 *
 * <pre>
 * DiagnosisNames names = new DiagnosisNames();
 * layout.read(file, (row) -&gt; names.add(kind, row));
 * builder.synonyms(names.synonyms());
 * builder.add(entry, names.of(entry.code()));
 * </pre>
 */
public final class DiagnosisNames {

	private static final Set<String> INCLUSIONS = Set.of("inclusion", "includes");

	private static final Map<String, String> INTENTS = Map.of("accidental", "Poisoning by, accidental (unintentional)",
			"selfHarm", "Poisoning by, intentional self-harm (suicide attempt)", "assault", "Poisoning by, assault",
			"undetermined", "Poisoning by, undetermined", "adverse", "Adverse effect of", "underdosing",
			"Underdosing of");

	private final IndexTree diseases = new IndexTree();

	private final IndexTree causes = new IndexTree();

	private final IndexTree drugs = new IndexTree();

	private final NeoplasmTable neoplasms = new NeoplasmTable();

	private final Map<String, Set<CatalogName>> names = new HashMap<>();

	private final Map<String, List<String>> synonyms = new LinkedHashMap<>();

	private boolean complete;

	/**
	 * Takes a row of the tabular list, an index or a table; rows of other kinds are left
	 * alone.
	 * @param kind what the row belongs to
	 * @param row the row
	 */
	public void add(CatalogKind kind, CatalogRow row) {
		switch (kind) {
			case ICD10CM_TABULAR -> addNote(row);
			case ICD10CM_INDEX -> this.diseases.add(row);
			case ICD10CM_EXTERNAL_INDEX -> this.causes.add(row);
			case ICD10CM_DRUGS -> this.drugs.add(row);
			case ICD10CM_NEOPLASMS -> this.neoplasms.tree().add(row);
			default -> {
				return;
			}
		}
	}

	/**
	 * Returns the names of a code.
	 * @param code the code with the dot
	 * @return its names, often none
	 */
	public List<CatalogName> of(String code) {
		complete();
		return List.copyOf(this.names.getOrDefault(code, Set.of()));
	}

	/**
	 * Returns what the indexes say of words: a carcinoma is a malignant neoplasm.
	 * @return meanings by term
	 */
	public Map<String, List<String>> synonyms() {
		complete();
		return Collections.unmodifiableMap(this.synonyms);
	}

	private void addNote(CatalogRow row) {
		if (INCLUSIONS.contains(row.value("note"))) {
			name(row.code(), Kind.INCLUSION, row.value("text"));
		}
	}

	private void complete() {
		if (!this.complete) {
			this.complete = true;
			follow(this.diseases);
			follow(this.causes);
			this.neoplasms.names((code, name) -> name(code, Kind.TABLE, name));
			this.drugs.forEach((term) -> term.codes()
				.forEach((column, code) -> name(code, Kind.TABLE,
						INTENTS.getOrDefault(column, "") + " | " + term.path())));
		}
	}

	private void follow(IndexTree index) {
		FollowedIndex followed = new FollowedIndex(new References(index), this.neoplasms);
		index.forEach((term) -> followed.names(term, (code, name) -> name(code, Kind.INDEX, name)));
		followed.morphologies().forEach((term, meaning) -> this.synonyms.merge(term, List.of(meaning), (some, more) -> {
			List<String> all = new ArrayList<>(some);
			all.addAll(more);
			return all;
		}));
	}

	private void name(String code, Kind kind, String text) {
		this.names.computeIfAbsent(code, (key) -> new LinkedHashSet<>(4)).add(new CatalogName(kind, text));
	}

}
