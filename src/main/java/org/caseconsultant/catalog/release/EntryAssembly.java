package org.caseconsultant.catalog.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogName;
import org.caseconsultant.catalog.CodeSpelling;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.Validity;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.names.DiagnosisNames;
import org.caseconsultant.catalog.search.CatalogIndexBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Makes the entries of the catalog out of the active releases: published tables say which
 * codes exist and when; own texts describe them, and stand in for a code set that is not
 * loaded. Own texts give way code by code.
 */
final class EntryAssembly {

	private static final List<CatalogKind> NAMING = List.of(CatalogKind.ICD10CM_TABULAR, CatalogKind.ICD10CM_INDEX,
			CatalogKind.ICD10CM_EXTERNAL_INDEX, CatalogKind.ICD10CM_DRUGS, CatalogKind.ICD10CM_NEOPLASMS);

	private final ReleaseSet set;

	private final CatalogRows rows;

	private final Map<CodeSystem, Map<String, CatalogEntry>> own;

	private final DiagnosisNames names;

	private final CatalogIndexBuilder builder;

	private final Set<String> published = new HashSet<>();

	EntryAssembly(ReleaseSet set, CatalogRows rows, CatalogIndexBuilder builder) {
		this.set = set;
		this.rows = rows;
		this.own = OwnTexts.of(set.editions(CatalogKind.OWN_TABLE), rows);
		this.names = names(set, rows);
		this.builder = builder;
	}

	/**
	 * The indexes are aids to find a code, so the newest edition of each serves every
	 * date.
	 */
	private static DiagnosisNames names(ReleaseSet set, CatalogRows rows) {
		DiagnosisNames names = new DiagnosisNames();
		for (CatalogKind kind : NAMING) {
			set.newest(kind)
				.ifPresent((release) -> rows.inFileOrder(release.id()).forEach((row) -> names.add(kind, row)));
		}
		return names;
	}

	/** Adds everything to the index. */
	void run() {
		this.builder.synonyms(this.names.synonyms());
		codeSet(CatalogKind.ICD10CM_ORDER, CodeSystem.ICD10CM);
		codeSet(CatalogKind.ICD10PCS_ORDER, CodeSystem.ICD10PCS);
		codeSet(CatalogKind.HCPCS, CodeSystem.HCPCS);
		codeSet(CatalogKind.PLACE_OF_SERVICE, CodeSystem.PLACE_OF_SERVICE);
		codeSet(CatalogKind.FEE_SCHEDULE, CodeSystem.CPT);
		for (CodeSystem system : CodeSystem.values()) {
			ownTexts(system).values().stream().filter((entry) -> !isPublished(entry)).forEach(this::addOwn);
		}
	}

	private Map<String, CatalogEntry> ownTexts(CodeSystem system) {
		return this.own.getOrDefault(system, Map.of());
	}

	private boolean isPublished(CatalogEntry entry) {
		return this.published.contains(entry.system() + " " + entry.code());
	}

	/**
	 * An own text holds until a published code set begins that does not know the code.
	 */
	private void addOwn(CatalogEntry entry) {
		Optional<LocalDate> replaced = kind(entry.system()).flatMap((kind) -> this.set.editions(kind)
			.stream()
			.filter(CatalogRelease::isOfficial)
			.map(CatalogRelease::effectiveOn)
			.min(LocalDate::compareTo));
		Validity validity = replaced
			.map((first) -> new Validity(entry.validity().from(), Optional.of(first.minusDays(1))))
			.orElse(entry.validity());
		add(with(entry, validity), names(entry));
	}

	/** The table that says which codes of a code set exist; CPT has none that is free. */
	private static Optional<CatalogKind> kind(CodeSystem system) {
		return switch (system) {
			case ICD10CM -> Optional.of(CatalogKind.ICD10CM_ORDER);
			case ICD10PCS -> Optional.of(CatalogKind.ICD10PCS_ORDER);
			case HCPCS -> Optional.of(CatalogKind.HCPCS);
			case PLACE_OF_SERVICE -> Optional.of(CatalogKind.PLACE_OF_SERVICE);
			case CPT, MODIFIER -> Optional.empty();
		};
	}

	private void codeSet(CatalogKind kind, CodeSystem system) {
		List<CatalogRelease> editions = this.set.editions(kind).stream().filter(CatalogRelease::isOfficial).toList();
		for (int i = 0; i < editions.size(); i++) {
			Optional<LocalDate> next = editions.stream()
				.skip(i + 1L)
				.map(CatalogRelease::effectiveOn)
				.filter(editions.get(i).effectiveOn()::isBefore)
				.findFirst();
			edition(editions.get(i), system, next.map((day) -> day.minusDays(1)));
		}
	}

	private void edition(CatalogRelease release, CodeSystem system, Optional<LocalDate> lastDay) {
		Set<String> seen = new HashSet<>();
		this.rows.forEach(release.id(), "", (found) -> {
			CodeSystem actual = actual(system, found.row().code());
			if (actual != null && (release.kind() == CatalogKind.HCPCS || seen.add(found.row().code()))) {
				entry(release, found, actual, lastDay);
			}
		});
	}

	/**
	 * The HCPCS file holds modifiers too, and the fee schedule HCPCS codes.
	 */
	private static @Nullable CodeSystem actual(CodeSystem system, String code) {
		if (system == CodeSystem.HCPCS && code.length() == 2) {
			return CodeSystem.MODIFIER;
		}
		return CodeSpelling.isWellFormed(system, code) ? system : null;
	}

	private void entry(CatalogRelease release, RowTable.FileRow found, CodeSystem system, Optional<LocalDate> last) {
		CatalogRow row = found.row();
		CatalogEntry mine = ownTexts(system).get(row.code());
		Validity validity = validity(release, row, last, system == CodeSystem.CPT && mine != null);
		if (validity.until().isPresent() && validity.from().filter(validity.until().get()::isBefore).isPresent()) {
			return;
		}
		this.published.add(system + " " + row.code());
		CatalogEntry entry = PublishedEntry.of(release, found, system, validity, mine);
		add(entry, names(entry));
	}

	/** The window of the edition, or what is left of it by the dates of the row. */
	private static Validity validity(CatalogRelease release, CatalogRow row, Optional<LocalDate> last,
			boolean ownText) {
		if (ownText) {
			return new Validity(Optional.empty(), last);
		}
		LocalDate from = release.effectiveOn();
		if (row.from() != null && row.from().isAfter(from)) {
			from = row.from();
		}
		Optional<LocalDate> until = Optional.ofNullable(row.until());
		return new Validity(Optional.of(from),
				until.filter((day) -> last.isEmpty() || day.isBefore(last.get())).or(() -> last));
	}

	private Collection<CatalogName> names(CatalogEntry entry) {
		return (entry.system() == CodeSystem.ICD10CM) ? this.names.of(entry.code()) : List.of();
	}

	private static CatalogEntry with(CatalogEntry entry, Validity validity) {
		return new CatalogEntry(entry.system(), entry.code(), entry.title(), entry.shortTitle(), entry.description(),
				entry.family(), entry.billable(), entry.terms(), entry.drugUnit(), validity, entry.source());
	}

	private void add(CatalogEntry entry, Collection<CatalogName> more) {
		try {
			this.builder.add(entry, more);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot index the catalog", ex);
		}
	}

}
