package org.caseconsultant.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.caseconsultant.catalog.search.CatalogIndex;
import org.caseconsultant.catalog.starter.StarterTables;

/**
 * The catalog that comes with the product: own texts for common codes, and the figures of
 * CMS for exactly these codes. It is immutable; another release is another object.
 *
 * <pre>
 * Catalog catalog = StarterCatalog.load();
 * catalog.find(CodeSystem.ICD10CM, "e1142"); // E11.42
 * </pre>
 */
public final class StarterCatalog implements Catalog {

	private final StarterTables tables;

	private final CodeHierarchy diagnoses;

	private final CompletableFuture<CatalogIndex> search;

	private StarterCatalog(StarterTables tables) {
		this.tables = tables;
		this.diagnoses = new CodeHierarchy(tables.entries().getOrDefault(CodeSystem.ICD10CM, Map.of()).values());
		List<CatalogEntry> entries = tables.entries()
			.values()
			.stream()
			.map(Map::values)
			.flatMap(Collection::stream)
			.toList();
		this.search = CompletableFuture.supplyAsync(() -> CatalogIndex.inMemory(entries, tables.synonyms()));
	}

	/**
	 * Reads the tables. The search index is built beside the caller; the first search
	 * waits for it.
	 * @return the catalog
	 * @throws org.caseconsultant.catalog.starter.BadRowException for a row that cannot be
	 * used; the message names file, line and reason
	 */
	public static Catalog load() {
		return new StarterCatalog(StarterTables.read());
	}

	@Override
	public String release() {
		return this.tables.release();
	}

	@Override
	public Optional<CatalogEntry> find(CodeSystem system, String code) {
		Map<String, CatalogEntry> entries = this.tables.entries().getOrDefault(system, Map.of());
		return Optional.ofNullable(entries.get(CodeSpelling.normalise(system, code)));
	}

	@Override
	public List<CatalogEntry> children(CodeSystem system, String code) {
		if (system != CodeSystem.ICD10CM) {
			return List.of();
		}
		return this.diagnoses.children(CodeSpelling.normalise(system, code));
	}

	@Override
	public List<CatalogHit> search(CatalogQuery query) {
		return this.search.join().search(query);
	}

	@Override
	public List<NameMention> mentions(CodeSystem system, String sentence) {
		return this.search.join().mentions(system, sentence, Optional.empty());
	}

	@Override
	public Optional<PtpEdit> ptp(String one, String other) {
		String first = procedure(one);
		String second = procedure(other);
		PtpEdit edit = this.tables.ptp().get(first + "/" + second);
		return Optional.ofNullable((edit != null) ? edit : this.tables.ptp().get(second + "/" + first));
	}

	@Override
	public List<PtpEdit> ptpAmong(Collection<String> codes) {
		List<String> procedures = codes.stream().map(StarterCatalog::procedure).distinct().sorted().toList();
		return procedures.stream()
			.flatMap((one) -> procedures.stream().map((two) -> this.tables.ptp().get(one + "/" + two)))
			.filter(Objects::nonNull)
			.toList();
	}

	@Override
	public Optional<MueLimit> mue(String code) {
		return Optional.ofNullable(this.tables.mue().get(procedure(code)));
	}

	@Override
	public Optional<AddOnCode> addOn(String code) {
		return Optional.ofNullable(this.tables.addOns().get(procedure(code)));
	}

	@Override
	public Optional<FeeScheduleRow> feeSchedule(String code) {
		return Optional.ofNullable(this.tables.feeSchedule().get(procedure(code)));
	}

	@Override
	public List<FeeScheduleRow> feeRows(String code) {
		return feeSchedule(code).stream().toList();
	}

	@Override
	public List<DiagnosisNote> notes(String code) {
		return List.of();
	}

	@Override
	public Map<String, String> seventhCharacters(String code) {
		return Map.of();
	}

	@Override
	public List<PatientConflict> conflicts(String code) {
		return List.of();
	}

	@Override
	public List<CoverageArticle> coverage(String procedure, Collection<String> diagnoses) {
		return List.of();
	}

	@Override
	public Optional<CatalogEntry> everKnown(CodeSystem system, String code) {
		return find(system, code);
	}

	@Override
	public Loaded loaded(CatalogTable table) {
		return switch (table) {
			case TABULAR_NOTES, COVERAGE, CODE_EDITOR -> Loaded.NO;
			default -> Loaded.PARTLY;
		};
	}

	private static String procedure(String code) {
		return CodeSpelling.normalise(CodeSystem.CPT, code);
	}

}
