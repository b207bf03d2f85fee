package org.caseconsultant.catalog.release;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.caseconsultant.catalog.AddOnCode;
import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogHit;
import org.caseconsultant.catalog.CatalogHits;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CatalogTable;
import org.caseconsultant.catalog.CodeSpelling;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.CoverageArticle;
import org.caseconsultant.catalog.DiagnosisNote;
import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.catalog.MueLimit;
import org.caseconsultant.catalog.NameMention;
import org.caseconsultant.catalog.PatientConflict;
import org.caseconsultant.catalog.PtpEdit;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.search.CatalogIndex;
import org.jspecify.annotations.Nullable;

/**
 * The active releases as they hold on one date of service: code sets come from the index,
 * figures from memory, PTP edits from the database.
 */
final class DatedCatalog implements Catalog {

	private final ReleaseSet set;

	private final CatalogIndex index;

	private final DatedFigures figures;

	private final DatedTabular tabular;

	private final PtpEdits edits;

	private final CoverageLists coverage;

	private final LocalDate date;

	DatedCatalog(CatalogIndex index, DatedFigures figures, PtpEdits edits, CoverageLists coverage) {
		this.set = figures.set();
		this.index = index;
		this.figures = figures;
		this.tabular = new DatedTabular(figures);
		this.edits = edits;
		this.coverage = coverage;
		this.date = figures.date();
	}

	@Override
	public String release() {
		List<String> official = Stream.of(CatalogKind.ICD10CM_ORDER, CatalogKind.HCPCS, CatalogKind.PTP_PRACTITIONER)
			.flatMap((kind) -> this.set.holding(kind, this.date).stream())
			.filter(CatalogRelease::isOfficial)
			.map(CatalogRelease::name)
			.distinct()
			.toList();
		return official.isEmpty() ? starterName() : String.join(", ", official);
	}

	private String starterName() {
		return this.set.holding(CatalogKind.OWN_TABLE, this.date)
			.map(CatalogRelease::edition)
			.orElse("no release is active");
	}

	/** Views of one day of the same releases are the same. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof DatedCatalog catalog && this.set == catalog.set && this.index == catalog.index
				&& this.date.equals(catalog.date);
	}

	@Override
	public int hashCode() {
		return 31 * System.identityHashCode(this.index) + this.date.hashCode();
	}

	@Override
	public Optional<CatalogEntry> find(CodeSystem system, String code) {
		return this.index.find(system, code, Optional.of(this.date));
	}

	@Override
	public List<CatalogEntry> children(CodeSystem system, String code) {
		return this.index.children(system, code, Optional.of(this.date));
	}

	@Override
	public List<CatalogHit> search(CatalogQuery query) {
		return this.index.search(query.dateOfService().isPresent() ? query : query.on(this.date));
	}

	@Override
	public CatalogHits search(CatalogQuery query, int shown) {
		return this.index.search(query.dateOfService().isPresent() ? query : query.on(this.date), shown);
	}

	@Override
	public List<NameMention> mentions(CodeSystem system, String sentence) {
		return this.index.mentions(system, sentence, Optional.of(this.date));
	}

	@Override
	public Optional<PtpEdit> ptp(String one, String other) {
		return ptpAmong(List.of(one, other)).stream().findFirst();
	}

	@Override
	public List<PtpEdit> ptpAmong(Collection<String> codes) {
		List<String> procedures = codes.stream()
			.map(DatedCatalog::procedure)
			.filter((code) -> code.length() == 5)
			.distinct()
			.toList();
		Optional<CatalogRelease> release = this.set.holding(CatalogKind.PTP_PRACTITIONER, this.date);
		if (release.isEmpty() || procedures.size() < 2) {
			return List.of();
		}
		return this.edits.among(release.get().id(), procedures)
			.stream()
			.map((found) -> Figures.ptp(release.get(), found))
			.filter(this::holds)
			.toList();
	}

	private boolean holds(PtpEdit edit) {
		return !edit.effective().isAfter(this.date) && edit.deletion().filter(this.date::isAfter).isEmpty();
	}

	@Override
	public Optional<MueLimit> mue(String code) {
		return this.figures.of(CatalogKind.MUE_PRACTITIONER, procedure(code), Figures::mue).stream().findFirst();
	}

	@Override
	public Optional<AddOnCode> addOn(String code) {
		return this.figures.of(CatalogKind.ADD_ON, procedure(code), Figures::addOn).stream().reduce(Figures::joined);
	}

	@Override
	public Optional<FeeScheduleRow> feeSchedule(String code) {
		return feeRows(code).stream().filter((row) -> row.modifier().isEmpty()).findFirst();
	}

	@Override
	public List<FeeScheduleRow> feeRows(String code) {
		return this.figures.of(CatalogKind.FEE_SCHEDULE, procedure(code), Figures::fee);
	}

	@Override
	public List<DiagnosisNote> notes(String code) {
		return this.tabular.notes(code);
	}

	@Override
	public Map<String, String> seventhCharacters(String code) {
		return this.tabular.seventhCharacters(code);
	}

	@Override
	public List<PatientConflict> conflicts(String code) {
		return this.figures.of(CatalogKind.CODE_EDITOR, code, Figures::conflict);
	}

	@Override
	public List<CoverageArticle> coverage(String procedure, Collection<String> diagnoses) {
		return this.coverage.listing(this.set, this.date, procedure(procedure), diagnoses);
	}

	@Override
	public Optional<CatalogEntry> everKnown(CodeSystem system, String code) {
		return this.index.find(system, code, Optional.empty());
	}

	@Override
	public Loaded loaded(CatalogTable table) {
		return this.set.holding(kind(table), this.date)
			.map((release) -> release.isOfficial() ? Loaded.FULLY : Loaded.PARTLY)
			.orElse((table == CatalogTable.DIAGNOSES || table == CatalogTable.HCPCS)
					&& this.set.newest(CatalogKind.OWN_TABLE).isPresent() ? Loaded.PARTLY : Loaded.NO);
	}

	private static CatalogKind kind(CatalogTable table) {
		return switch (table) {
			case DIAGNOSES -> CatalogKind.ICD10CM_ORDER;
			case HCPCS -> CatalogKind.HCPCS;
			case PTP -> CatalogKind.PTP_PRACTITIONER;
			case MUE -> CatalogKind.MUE_PRACTITIONER;
			case ADD_ON -> CatalogKind.ADD_ON;
			case FEE_SCHEDULE -> CatalogKind.FEE_SCHEDULE;
			case TABULAR_NOTES -> CatalogKind.ICD10CM_TABULAR;
			case COVERAGE -> CatalogKind.COVERAGE_CODES;
			case CODE_EDITOR -> CatalogKind.CODE_EDITOR;
		};
	}

	private static String procedure(String code) {
		return CodeSpelling.normalise(CodeSystem.CPT, code);
	}

}
