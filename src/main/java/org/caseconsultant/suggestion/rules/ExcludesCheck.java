package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.DiagnosisNote;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Finding;

/**
 * Two diagnoses that an Excludes1 note keeps apart (ICD-10-CM Official Guidelines,
 * section I.A.12.a; tabular list, notes of the code, its headings, section and chapter).
 * The guideline lets both stand only if they have nothing to do with each other.
 */
final class ExcludesCheck {

	private static final Pattern UNRELATED = Pattern
		.compile("\\b(?:unrelated|not related|separate conditions?|different eye|other eye|nothing to do with)\\b");

	private ExcludesCheck() {
	}

	static List<Verdict> check(Claim claim) {
		List<Diagnosis> firm = Diagnosis.firm(claim);
		if (!Notes.areLoaded(claim)) {
			return notChecked(Diagnosis.named(claim));
		}
		List<Notes> excluded = firm.stream().map((each) -> Notes.of(claim, each, DiagnosisNote.EXCLUDES1)).toList();
		List<Verdict> verdicts = new ArrayList<>();
		for (int i = 0; i < firm.size(); i++) {
			for (int j = i + 1; j < firm.size(); j++) {
				Diagnosis one = firm.get(i);
				Diagnosis other = firm.get(j);
				Notes back = excluded.get(j);
				between(excluded.get(i), one, other).or(() -> between(back, other, one))
					.map((note) -> verdict(claim, one, other, note))
					.ifPresent(verdicts::add);
			}
		}
		return verdicts;
	}

	/** A note that names both speaks of something else. */
	private static Optional<DiagnosisNote> between(Notes notes, Diagnosis one, Diagnosis other) {
		if (one.bare().startsWith(other.bare()) || other.bare().startsWith(one.bare())) {
			return Optional.empty();
		}
		return new Notes(notes.notes().stream().filter((note) -> !Notes.names(note, one.bare())).toList())
			.naming(other);
	}

	private static Verdict verdict(Claim claim, Diagnosis one, Diagnosis other, DiagnosisNote note) {
		boolean unrelated = Told.is(claim, UNRELATED);
		String pair = one.code() + " and " + other.code() + ": the Excludes1 note at " + note.owner() + " names \""
				+ note.text() + "\", so the two are not coded together. ";
		String exception = "Both may stand only if the two conditions are unrelated to each other"
				+ (unrelated ? ", as the question says; the record must show it." : "; the record must show that.");
		List<Evidence> words = new ArrayList<>(one.words());
		words.addAll(other.words());
		return Verdict
			.of(Finding.Kind.EXCLUDES1, unrelated ? Finding.Severity.INFORMS : Finding.Severity.WARNS,
					List.of(one.code(), other.code()), pair + exception, Finding.CMS, note.source())
			.saying(words);
	}

	private static List<Verdict> notChecked(List<Diagnosis> named) {
		if (named.size() < 2) {
			return List.of();
		}
		return List.of(NotChecked.verdict(Finding.Kind.EXCLUDES1, named.stream().map(Diagnosis::code).toList(),
				"Notes of the tabular list (excludes, code first, use additional) were", "tabular list of ICD-10-CM",
				Manuals.EXCLUDES));
	}

}
