package org.caseconsultant.reply.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.suggestion.Finding;

/**
 * Which diagnosis codes, in their order: conditions before status codes (ICD-10-CM
 * Official Guidelines, section IV.J and chapter 21).
 */
final class DiagnosisLine implements Opening {

	@Override
	public DraftLine write(DraftMatter matter) {
		List<DraftCode> diagnoses = inOrder(matter.diagnoses());
		if (diagnoses.isEmpty()) {
			return DraftLine.open("No diagnosis code fits well enough to be named: please tell the condition as the "
					+ "record has it, with side, stage and cause.");
		}
		List<String> codes = diagnoses.stream().map(DraftCode::code).toList();
		Optional<Finding> clash = matter.gravest(codes, Finding.Kind.EXCLUDES1);
		String text = Words.and(diagnoses.stream().map(DraftCode::titled).toList());
		if (clash.isPresent()) {
			return new DraftLine(Verdict.ONLY_WITH, "Not together: " + Condition.firstSentence(clash.get().text()));
		}
		String order = (diagnoses.size() > 1) ? ", first the one that was the main reason for the visit." : ".";
		return new DraftLine(Certainty.of(diagnoses), "Code " + text + order);
	}

	/** What the record lists as status or history follows the conditions. */
	static List<DraftCode> inOrder(List<DraftCode> diagnoses) {
		List<DraftCode> ordered = new ArrayList<>(diagnoses.stream().filter((code) -> !isStatus(code)).toList());
		diagnoses.stream().filter(DiagnosisLine::isStatus).forEach(ordered::add);
		return ordered;
	}

	/** Long-term use, history, status, body mass index (Z66 to Z68, Z78 to Z99). */
	private static boolean isStatus(DraftCode code) {
		return code.code().matches("Z(?:6[678]|7[89]|[89]\\d).*");
	}

}
