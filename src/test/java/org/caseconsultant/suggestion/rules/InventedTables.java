package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.catalog.AddOnCode;
import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogHit;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CatalogTable;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.CoverageArticle;
import org.caseconsultant.catalog.DiagnosisNote;
import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.catalog.MueLimit;
import org.caseconsultant.catalog.NameMention;
import org.caseconsultant.catalog.PatientConflict;
import org.caseconsultant.catalog.PtpEdit;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.catalog.StarterCatalog;

/**
 * The starter catalog with rows of further tables that a test invents.
 */
final class InventedTables implements Catalog {

	static final SourceRow ROW = new SourceRow("invented", "1", "1");

	private static final Catalog STARTER = StarterCatalog.load();

	private final Map<String, List<DiagnosisNote>> notes = new HashMap<>();

	private final Map<String, Map<String, String>> characters = new HashMap<>();

	private final Map<String, List<PatientConflict>> conflicts = new HashMap<>();

	private final Map<String, CatalogEntry> known = new HashMap<>();

	private final List<CoverageArticle> articles = new ArrayList<>();

	private final Map<String, PtpEdit> edits = new HashMap<>();

	private final Map<String, MueLimit> limits = new HashMap<>();

	private final Map<CatalogTable, Loaded> loaded = new EnumMap<>(CatalogTable.class);

	/** A note of a heading; it holds for all codes that begin like it. */
	InventedTables note(String owner, String kind, String text, String codes) {
		this.loaded.put(CatalogTable.TABULAR_NOTES, Loaded.FULLY);
		this.notes.computeIfAbsent(owner, (key) -> new ArrayList<>())
			.add(new DiagnosisNote(kind, text, owner, codes.isEmpty() ? List.of() : List.of(codes.split(" ")), ROW));
		return this;
	}

	InventedTables character(String owner, String character, String meaning) {
		this.characters.computeIfAbsent(owner, (key) -> new HashMap<>()).put(character, meaning);
		return this;
	}

	InventedTables conflict(String code, String list) {
		this.loaded.put(CatalogTable.CODE_EDITOR, Loaded.FULLY);
		this.conflicts.put(code, List.of(new PatientConflict(code, list, ROW)));
		return this;
	}

	InventedTables known(CatalogEntry entry) {
		this.known.put(entry.code(), entry);
		return this;
	}

	InventedTables article(CoverageArticle article) {
		this.loaded.put(CatalogTable.COVERAGE, Loaded.FULLY);
		this.articles.add(article);
		return this;
	}

	InventedTables edit(PtpEdit edit) {
		this.edits.put(edit.columnOne() + "/" + edit.columnTwo(), edit);
		return this;
	}

	InventedTables limit(MueLimit limit) {
		this.limits.put(limit.code(), limit);
		return this;
	}

	InventedTables loaded(CatalogTable table, Loaded how) {
		this.loaded.put(table, how);
		return this;
	}

	@Override
	public String release() {
		return STARTER.release();
	}

	@Override
	public Optional<CatalogEntry> find(CodeSystem system, String code) {
		return STARTER.find(system, code);
	}

	@Override
	public List<CatalogEntry> children(CodeSystem system, String code) {
		return STARTER.children(system, code);
	}

	@Override
	public List<NameMention> mentions(CodeSystem system, String sentence) {
		return List.of();
	}

	@Override
	public List<CatalogHit> search(CatalogQuery query) {
		return STARTER.search(query);
	}

	@Override
	public Optional<PtpEdit> ptp(String one, String other) {
		return ptpAmong(List.of(one, other)).stream().findFirst();
	}

	@Override
	public List<PtpEdit> ptpAmong(Collection<String> codes) {
		return this.edits.isEmpty() ? STARTER.ptpAmong(codes)
				: this.edits.values()
					.stream()
					.filter((edit) -> codes.contains(edit.columnOne()) && codes.contains(edit.columnTwo()))
					.toList();
	}

	@Override
	public Optional<MueLimit> mue(String code) {
		return this.limits.isEmpty() ? STARTER.mue(code) : Optional.ofNullable(this.limits.get(code));
	}

	@Override
	public Optional<AddOnCode> addOn(String code) {
		return STARTER.addOn(code);
	}

	@Override
	public Optional<FeeScheduleRow> feeSchedule(String code) {
		return STARTER.feeSchedule(code);
	}

	@Override
	public List<FeeScheduleRow> feeRows(String code) {
		return STARTER.feeRows(code);
	}

	@Override
	public List<DiagnosisNote> notes(String code) {
		return this.notes.entrySet()
			.stream()
			.filter((each) -> code.startsWith(each.getKey()))
			.flatMap((each) -> each.getValue().stream())
			.toList();
	}

	@Override
	public Map<String, String> seventhCharacters(String code) {
		return this.characters.entrySet()
			.stream()
			.filter((each) -> code.startsWith(each.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(Map.of());
	}

	@Override
	public List<PatientConflict> conflicts(String code) {
		return this.conflicts.getOrDefault(code, List.of());
	}

	@Override
	public List<CoverageArticle> coverage(String procedure, Collection<String> diagnoses) {
		return this.articles;
	}

	@Override
	public Optional<CatalogEntry> everKnown(CodeSystem system, String code) {
		return Optional.ofNullable(this.known.get(code)).or(() -> STARTER.everKnown(system, code));
	}

	@Override
	public Loaded loaded(CatalogTable table) {
		return this.loaded.getOrDefault(table, STARTER.loaded(table));
	}

}
