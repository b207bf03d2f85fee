package org.caseconsultant.catalog.search;

import java.util.Optional;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.search.Ranking.Scored;

/**
 * Prefers, among rows that answer alike, codes over headings, first encounters over later
 * ones, and the size that the query names.
 */
final class Preference {

	private static final double HEADING = 0.88;

	private static final double LATER_ENCOUNTER = 0.85;

	private static final double RIGHT_SIZE = 1.25;

	private static final double WRONG_SIZE = 0.7;

	/** ICD-10-CM, chapters whose seventh character is the encounter. */
	private static final String INJURIES = "MSTVWXY";

	private static final int SEVENTH = 6;

	private final Rows rows;

	private final StoredRows stored;

	private final Reading reading;

	Preference(Rows rows, StoredRows stored, Reading reading) {
		this.rows = rows;
		this.stored = stored;
		this.reading = reading;
	}

	Scored apply(Scored scored) {
		int row = scored.row();
		double heading = this.rows.isBillable(row) ? 1 : HEADING;
		double later = isLaterEncounter(this.rows.key(row)) ? LATER_ENCOUNTER : 1;
		return scored.withScore(scored.score() * heading * later * size(row));
	}

	/** ICD-10-CM, seventh character of injuries other than A. */
	private static boolean isLaterEncounter(long key) {
		char encounter = CodeKey.character(key, SEVENTH);
		return encounter >= 'B' && encounter <= 'Z' && CodeKey.system(key) == CodeSystem.ICD10CM
				&& INJURIES.indexOf(CodeKey.character(key, 0)) >= 0;
	}

	private double size(int row) {
		if (this.reading.sizes().isEmpty()) {
			return 1;
		}
		Optional<SizeRange> range = SizeRange.of(this.stored.entry(row).title());
		if (range.isEmpty()) {
			return 1;
		}
		return this.reading.sizes().stream().anyMatch(range.get()::contains) ? RIGHT_SIZE : WRONG_SIZE;
	}

}
