package org.caseconsultant.catalog.release;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caseconsultant.audit.AuditTrail;
import org.caseconsultant.catalog.layout.Layouts;
import org.caseconsultant.catalog.layout.SourceFile;
import org.caseconsultant.catalog.layout.archive.SourceFiles;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports published files. Their rows are written under releases that nobody reads; all
 * releases of an import become active in one small transaction, or none. Whatever goes
 * wrong, the catalog stays as it was.
 */
@Service
public class CatalogImport {

	/** A release that was not written to for so long belongs to a process that died. */
	private static final Duration ABANDONED = Duration.ofMinutes(2);

	private final Layouts layouts;

	private final Releases releases;

	private final ReleaseRows rows;

	private final ReleaseComparison comparison;

	private final CatalogReleases catalogReleases;

	private final AuditTrail audit;

	private final TransactionTemplate transaction;

	private final Clock clock;

	CatalogImport(Layouts layouts, Releases releases, ReleaseRows rows, ReleaseComparison comparison,
			CatalogReleases catalogReleases, AuditTrail audit, TransactionTemplate transaction, Clock clock) {
		this.layouts = layouts;
		this.releases = releases;
		this.rows = rows;
		this.comparison = comparison;
		this.catalogReleases = catalogReleases;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Imports files, or tries to.
	 * @param request what and how
	 * @param progress hears how it goes on
	 * @return what became of each table
	 * @throws IOException if a file cannot be read
	 * @throws org.caseconsultant.catalog.layout.BadFileException for a file that cannot
	 * be used; names file, line, column and reason
	 * @throws ImportRefused if it cannot be done for another reason
	 */
	public List<ImportedRelease> run(ImportRequest request, ImportProgress progress) throws IOException {
		removeAbandoned();
		List<PlannedRelease> plan = ImportPlan.of(request, this.layouts.all(), progress);
		List<CatalogRelease> written = new ArrayList<>();
		Map<PlannedRelease, CatalogRelease> complete = new HashMap<>();
		try {
			for (PlannedRelease planned : plan) {
				if (!isActive(planned)) {
					complete.put(planned, write(planned, request, written, progress));
				}
			}
			List<ImportedRelease> report = plan.stream().map((each) -> report(each, complete, request)).toList();
			if (!request.dryRun()) {
				activate(List.copyOf(written), request.actor());
				written.clear();
			}
			return report;
		}
		finally {
			written.forEach(this.catalogReleases::discard);
		}
	}

	/** Removes what an interrupted import left. */
	public void removeAbandoned() {
		this.catalogReleases.discardUntouchedFor(ABANDONED);
	}

	private boolean isActive(PlannedRelease planned) {
		NewRelease wanted = planned.release();
		return this.releases.findByKindAndFingerprint(wanted.kind(), wanted.fingerprint())
			.stream()
			.anyMatch((release) -> release.state() == ReleaseState.ACTIVE
					&& release.effectiveOn().equals(wanted.effectiveOn()));
	}

	private CatalogRelease write(PlannedRelease planned, ImportRequest request, List<CatalogRelease> written,
			ImportProgress progress) throws IOException {
		CatalogRelease release = begin(planned.release(), request.dryRun());
		written.add(release);
		ReleaseWriter writer = new ReleaseWriter(release, this.rows.of(release.kind()), this.releases, this.transaction,
				this.clock, progress::wrote);
		for (PlannedRelease.PlannedFile file : planned.files()) {
			progress.begins(file.name(), release.name());
			writer.nextFile();
			read(file, writer);
		}
		return writer.finish();
	}

	private CatalogRelease begin(NewRelease wanted, boolean dryRun) {
		String name = dryRun ? wanted.name() + " (tried " + this.clock.millis() + ")" : wanted.name();
		NewRelease own = new NewRelease(freeName(name, wanted), wanted.kind(), wanted.edition(), wanted.effectiveOn(),
				wanted.official(), wanted.files(), wanted.fingerprint());
		return this.releases.save(new CatalogRelease(own, this.clock.instant()));
	}

	/** A corrected edition comes beside the one it corrects, so it needs another name. */
	private String freeName(String name, NewRelease wanted) {
		String free = name;
		for (int number = 2; isTaken(free, wanted); number++) {
			free = name + " #" + number;
		}
		return free;
	}

	private boolean isTaken(String name, NewRelease wanted) {
		return this.releases.findByNameOrderByKind(name).stream().anyMatch((each) -> each.kind() == wanted.kind());
	}

	private static void read(PlannedRelease.PlannedFile file, ReleaseWriter writer) throws IOException {
		SourceFiles.in(file.path()).forEach(new SourceFiles.Visitor() {

			private int position;

			@Override
			public void found(SourceFile found) throws IOException {
				if (this.position++ == file.position()) {
					file.layout().read(found, writer);
				}
			}

			@Override
			public void skipped(String name, String reason) {
				// reported when the plan was made
			}

		});
	}

	private ImportedRelease report(PlannedRelease planned, Map<PlannedRelease, CatalogRelease> complete,
			ImportRequest request) {
		NewRelease wanted = planned.release();
		CatalogRelease release = complete.get(planned);
		if (release == null) {
			return new ImportedRelease(wanted.name(), wanted.kind(), wanted.effectiveOn(), 0, 0,
					ImportedRelease.Outcome.UNCHANGED, new ReleaseDifference());
		}
		long before = this.catalogReleases.active()
			.holding(wanted.kind(), wanted.effectiveOn())
			.map(CatalogRelease::id)
			.orElse(0L);
		ReleaseDifference difference = (before != 0) ? this.comparison.between(wanted.kind(), before, release.id())
				: allNew(release);
		return new ImportedRelease(request.dryRun() ? wanted.name() : release.name(), wanted.kind(),
				wanted.effectiveOn(), release.rowCount(), release.entryCount(),
				request.dryRun() ? ImportedRelease.Outcome.TRIED : ImportedRelease.Outcome.ACTIVATED, difference);
	}

	private ReleaseDifference allNew(CatalogRelease release) {
		RowTable table = this.rows.of(release.kind());
		return ReleaseDifference.allNew(table.keys(release.id()),
				table.firstKeys(release.id(), ReleaseDifference.NAMED));
	}

	private void activate(List<CatalogRelease> imported, String actor) {
		this.transaction.executeWithoutResult((status) -> imported.forEach((release) -> {
			this.catalogReleases.activate(release, actor);
			this.audit.record(actor, "catalog.imported", "release:" + release.id(), release.rowCount() + " rows");
		}));
	}

}
