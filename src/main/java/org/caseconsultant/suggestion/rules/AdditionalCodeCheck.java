package org.caseconsultant.suggestion.rules;

import java.util.List;
import java.util.stream.Stream;

import org.caseconsultant.catalog.DiagnosisNote;
import org.caseconsultant.suggestion.Finding;

/**
 * A further code that the tabular list asks for beside a diagnosis, if the record knows
 * it (ICD-10-CM Official Guidelines, sections I.A.17 and I.B.7).
 */
final class AdditionalCodeCheck {

	private static final int MOST = 4;

	private AdditionalCodeCheck() {
	}

	static List<Verdict> check(Claim claim) {
		List<Diagnosis> named = Diagnosis.named(claim);
		return named.stream()
			.flatMap((each) -> Stream.of(DiagnosisNote.USE_ADDITIONAL, DiagnosisNote.CODE_ALSO)
				.map((kind) -> new Asked(each, kind, Notes.of(claim, each, kind).ofCodes())))
			.filter((asked) -> asked.isOpen(named))
			.limit(MOST)
			.map(AdditionalCodeCheck::verdict)
			.toList();
	}

	private static Verdict verdict(Asked asked) {
		DiagnosisNote first = asked.notes().notes().get(0);
		String ask = asked.kind().equals(DiagnosisNote.CODE_ALSO) ? "is coded together with"
				: "takes a further code behind it for";
		return Verdict.of(Finding.Kind.USE_ADDITIONAL, Finding.Severity.INFORMS, List.of(asked.diagnosis().code()),
				asked.diagnosis().code() + " " + ask + " what the record shows of: " + asked.notes().text()
						+ ". None of these is named.",
				Finding.CMS, first.source());
	}

	/**
	 * A further code asked for.
	 *
	 * @param diagnosis the diagnosis
	 * @param kind kind of the notes
	 * @param notes notes that ask for it
	 */
	private record Asked(Diagnosis diagnosis, String kind, Notes notes) {

		boolean isOpen(List<Diagnosis> named) {
			return this.notes.namesCodes() && named.stream()
				.noneMatch(
						(other) -> !other.code().equals(this.diagnosis.code()) && this.notes.naming(other).isPresent());
		}

	}

}
