package org.caseconsultant.suggestion.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogTable;
import org.caseconsultant.catalog.DiagnosisNote;

/**
 * Notes of the tabular list that hold for a diagnosis.
 *
 * @param notes own and inherited notes of one kind
 */
record Notes(List<DiagnosisNote> notes) {

	private static final int LONGEST = 260;

	static Notes of(Claim claim, Diagnosis diagnosis, String kind) {
		return new Notes(
				claim.catalog().notes(diagnosis.code()).stream().filter((note) -> note.kind().equals(kind)).toList());
	}

	static boolean areLoaded(Claim claim) {
		return claim.catalog().loaded(CatalogTable.TABULAR_NOTES) != Catalog.Loaded.NO;
	}

	boolean isEmpty() {
		return this.notes.isEmpty();
	}

	/** The notes that stand closest to the code. */
	Notes nearest() {
		return this.notes.isEmpty() ? this : new Notes(
				this.notes.stream().filter((note) -> note.owner().equals(this.notes.get(0).owner())).toList());
	}

	/** Leaves out what holds for a whole chapter or section. */
	Notes ofCodes() {
		return new Notes(this.notes.stream().filter((note) -> note.owner().matches("[A-Z]\\d\\w(\\.\\w+)?")).toList());
	}

	/** The first note that names a diagnosis. */
	Optional<DiagnosisNote> naming(Diagnosis other) {
		return this.notes.stream().filter((note) -> names(note, other.bare())).findFirst();
	}

	boolean namesCodes() {
		return this.notes.stream().anyMatch((note) -> !note.codes().isEmpty());
	}

	String text() {
		String text = this.notes.stream().map(DiagnosisNote::text).collect(Collectors.joining("; ")).replace(":;", ":");
		return (text.length() <= LONGEST) ? text : text.substring(0, text.lastIndexOf(' ', LONGEST)) + " and so on";
	}

	static boolean names(DiagnosisNote note, String bare) {
		return note.codes().stream().map(NotedCodes::of).anyMatch((noted) -> noted.holds(bare));
	}

}
