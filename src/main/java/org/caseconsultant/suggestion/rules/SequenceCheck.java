package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.DiagnosisNote;
import org.caseconsultant.suggestion.Finding;

/**
 * The cause comes before its manifestation (ICD-10-CM Official Guidelines, section
 * I.A.13; tabular list, notes Code first). A code whose title says that the disease is
 * classified elsewhere never stands first.
 */
final class SequenceCheck {

	private static final Pattern MANIFESTATION = Pattern.compile("(?i)\\bclassified elsewhere\\b");

	private static final Pattern UNDERLYING = Pattern.compile("(?i)\\bunderlying\\b");

	private static final Pattern OPTIONAL = Pattern.compile("(?i)if (?:known|applicable|present)|any\\b");

	private SequenceCheck() {
	}

	static List<Verdict> check(Claim claim) {
		List<Diagnosis> named = Diagnosis.named(claim);
		List<Verdict> verdicts = new ArrayList<>();
		for (int i = 0; i < named.size(); i++) {
			Notes notes = Notes.of(claim, named.get(i), DiagnosisNote.CODE_FIRST).nearest();
			if (!notes.isEmpty()) {
				check(claim, named, i, notes).ifPresent(verdicts::add);
			}
		}
		return verdicts;
	}

	private static Optional<Verdict> check(Claim claim, List<Diagnosis> named, int at, Notes notes) {
		Diagnosis manifestation = named.get(at);
		for (int i = 0; i < named.size(); i++) {
			Diagnosis cause = named.get(i);
			if (i != at && notes.naming(cause).isPresent()) {
				return (i < at) ? Optional.empty()
						: Optional.of(verdict(manifestation, notes, Finding.Severity.WARNS,
								"put " + cause.code() + " before it: the note at " + owner(notes)
										+ " asks for the cause first (" + notes.text() + ")"));
			}
		}
		return missing(claim, named, at, notes);
	}

	/** Other notes speak of cases that need not be given. */
	private static boolean isNeeded(Diagnosis manifestation, Notes notes) {
		return MANIFESTATION.matcher(manifestation.title()).find() || notes.notes()
			.stream()
			.anyMatch((note) -> UNDERLYING.matcher(note.text()).find() && !OPTIONAL.matcher(note.text()).find());
	}

	private static Optional<Verdict> missing(Claim claim, List<Diagnosis> named, int at, Notes notes) {
		Diagnosis manifestation = named.get(at);
		Optional<Diagnosis> told = Diagnosis.firm(claim)
			.stream()
			.filter((each) -> !each.named() && notes.naming(each).isPresent())
			.findFirst();
		String asked = "the note at " + owner(notes) + " asks for the cause first: " + notes.text();
		String add = ". No code for it is named"
				+ told.map((each) -> ". The words of the question point to " + each.code()).orElse("");
		if (!isNeeded(manifestation, notes)) {
			return told.map((each) -> verdict(manifestation, notes, Finding.Severity.INFORMS, asked + add));
		}
		boolean never = MANIFESTATION.matcher(manifestation.title()).find();
		if (at > 0 && !notes.namesCodes()) {
			return Optional.of(verdict(manifestation, notes, Finding.Severity.INFORMS, asked + ". See whether "
					+ named.get(at - 1).code() + " is that cause and the record links the two"));
		}
		return Optional.of(verdict(manifestation, notes, Finding.Severity.WARNS,
				(never ? "it is a manifestation and never stands first or alone; " : "") + asked + add));
	}

	private static String owner(Notes notes) {
		return notes.notes().get(0).owner();
	}

	private static Verdict verdict(Diagnosis manifestation, Notes notes, Finding.Severity severity, String says) {
		return Verdict.of(Finding.Kind.CODE_FIRST, severity, List.of(manifestation.code()),
				manifestation.code() + ": " + says + ".", Finding.CMS, notes.notes().get(0).source());
	}

}
