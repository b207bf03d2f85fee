package org.caseconsultant.catalog.release;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.caseconsultant.catalog.AddOnCode;
import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.catalog.MueLimit;
import org.caseconsultant.catalog.PtpEdit;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.starter.StarterTables;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the starter catalog into the database, as releases like any others; published
 * tables go before them. Several processes may try at once: one of them does it.
 */
@Component
class StarterImport {

	/** The day from which the figures of the starter catalog hold. */
	private static final LocalDate FIGURES_FROM = LocalDate.of(2024, 7, 1);

	/** Own texts describe codes; they have no first day. */
	private static final LocalDate TEXTS_FROM = LocalDate.of(1990, 1, 1);

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	/** A batch takes no longer; the process that wrote it must have died. */
	private static final Duration ABANDONED = Duration.ofSeconds(20);

	private final Releases releases;

	private final ReleaseRows rows;

	private final CatalogReleases catalogReleases;

	private final TransactionTemplate transaction;

	private final Clock clock;

	StarterImport(Releases releases, ReleaseRows rows, CatalogReleases catalogReleases, TransactionTemplate transaction,
			Clock clock) {
		this.releases = releases;
		this.rows = rows;
		this.catalogReleases = catalogReleases;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Imports it unless this version of it is there, active or not. */
	void ensure() {
		String fingerprint = StarterTables.fingerprint();
		Instant end = this.clock.instant().plus(PATIENCE);
		while (!isComplete(fingerprint)) {
			if (this.clock.instant().isAfter(end)) {
				throw new IllegalStateException("another process did not finish the starter catalog");
			}
			this.catalogReleases.discardUntouchedFor(ABANDONED);
			tryImport(fingerprint);
		}
	}

	private void tryImport(String fingerprint) {
		List<CatalogRelease> written = new ArrayList<>();
		try {
			importAll(StarterTables.read(), fingerprint, written);
			written.clear();
		}
		catch (DataIntegrityViolationException ex) {
			// the name is taken: another process is at it
			pause();
		}
		finally {
			written.forEach(this.catalogReleases::discard);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(200);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean isComplete(String fingerprint) {
		return this.releases.findByKindAndFingerprint(CatalogKind.OWN_TABLE, fingerprint)
			.stream()
			.anyMatch((release) -> release.state() != ReleaseState.IMPORTING);
	}

	private void importAll(StarterTables tables, String fingerprint, List<CatalogRelease> written) {
		String name = tables.release() + " " + fingerprint.substring(0, 6);
		write(CatalogKind.OWN_TABLE, name, fingerprint, TEXTS_FROM, texts(tables), written);
		write(CatalogKind.PTP_PRACTITIONER, name, fingerprint, FIGURES_FROM,
				tables.ptp().values().stream().map(StarterImport::row), written);
		write(CatalogKind.MUE_PRACTITIONER, name, fingerprint, FIGURES_FROM,
				tables.mue().values().stream().map(StarterImport::row), written);
		write(CatalogKind.ADD_ON, name, fingerprint, FIGURES_FROM,
				tables.addOns().values().stream().flatMap(StarterImport::rows), written);
		write(CatalogKind.FEE_SCHEDULE, name, fingerprint, FIGURES_FROM,
				tables.feeSchedule().values().stream().map(StarterImport::row), written);
		this.transaction.executeWithoutResult((status) -> {
			written.forEach((release) -> this.catalogReleases.activate(release, "system"));
			retireOlder(written);
		});
	}

	/** The starter catalog of an earlier version of the product steps back. */
	private void retireOlder(List<CatalogRelease> written) {
		this.releases.findByStateOrderByCatalogReleaseId(ReleaseState.ACTIVE)
			.stream()
			.filter((release) -> !release.isOfficial()
					&& written.stream().noneMatch((mine) -> mine.id() == release.id()))
			.forEach((release) -> {
				release.deactivate();
				this.releases.save(release);
			});
	}

	private void write(CatalogKind kind, String name, String fingerprint, LocalDate from, Stream<Sourced> content,
			List<CatalogRelease> written) {
		List<Sourced> all = content.toList();
		List<String> files = new ArrayList<>(new TreeSet<>(all.stream().map((each) -> each.source().file()).toList()));
		String edition = all.isEmpty() ? name : all.get(0).source().release();
		CatalogRelease release = this.releases.save(new CatalogRelease(
				new NewRelease(name, kind, edition, from, false, files, fingerprint), this.clock.instant()));
		written.add(release);
		ReleaseWriter writer = new ReleaseWriter(release, this.rows.of(kind), this.releases, this.transaction,
				this.clock, (count) -> {
				});
		for (String file : files) {
			writer.nextFile();
			all.stream().filter((each) -> each.source().file().equals(file)).map(Sourced::row).forEach(writer);
		}
		writer.finish();
	}

	private static Stream<Sourced> texts(StarterTables tables) {
		return tables.entries()
			.values()
			.stream()
			.flatMap((entries) -> entries.values().stream())
			.map((entry) -> new Sourced(OwnTexts.row(0, entry), entry.source()));
	}

	private static Sourced row(PtpEdit edit) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("indicator", switch (edit.indicator()) {
			case NOT_ALLOWED -> "0";
			case ALLOWED -> "1";
			case NOT_APPLICABLE -> "9";
		});
		values.put("rationale", edit.rationale());
		return new Sourced(new CatalogRow(0, edit.columnOne(), edit.columnTwo(), edit.effective(),
				edit.deletion().orElse(null), values), edit.source());
	}

	private static Sourced row(MueLimit limit) {
		return new Sourced(
				CatalogRow.of(0, limit.code(),
						Map.of("units", String.valueOf(limit.units()), "mai",
								String.valueOf(limit.indicator().ordinal() + 1), "rationale", limit.rationale())),
				limit.source());
	}

	private static Stream<Sourced> rows(AddOnCode code) {
		Stream<String> primaries = code.primaries().isEmpty() ? Stream.of("") : code.primaries().stream().sorted();
		return primaries.map((primary) -> new Sourced(
				new CatalogRow(0, code.code(), primary, null, null, Map.of("type", String.valueOf(code.type()))),
				code.source()));
	}

	private static Sourced row(FeeScheduleRow fee) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("status", fee.status());
		values.put("globalDays", fee.globalDays());
		values.put("pcTc", fee.pcTc());
		values.put("multipleProcedure", fee.multipleProcedure());
		values.put("bilateral", fee.bilateral());
		values.put("assistant", fee.surgeons().assistant());
		values.put("coSurgeon", fee.surgeons().coSurgeon());
		values.put("team", fee.surgeons().team());
		values.values().removeIf(Objects::isNull);
		return new Sourced(CatalogRow.of(0, fee.code(), values), fee.source());
	}

	/**
	 * A row with the table it came from.
	 *
	 * @param row the row
	 * @param source where it comes from
	 */
	private record Sourced(CatalogRow row, SourceRow source) {
	}

}
