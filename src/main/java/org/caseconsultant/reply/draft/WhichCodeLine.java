package org.caseconsultant.reply.draft;

import java.util.List;

/**
 * Which codes the services have.
 */
final class WhichCodeLine implements Opening {

	@Override
	public DraftLine write(DraftMatter matter) {
		List<DraftCode> services = matter.chosenServices().toList();
		List<DraftCode> diagnoses = DiagnosisLine.inOrder(matter.diagnoses());
		if (services.isEmpty() && diagnoses.isEmpty()) {
			return DraftLine.open("No code fits well enough to be named: please tell what was done, how and why.");
		}
		String reported = Words.and(written(services.isEmpty() ? diagnoses : services));
		boolean both = !services.isEmpty() && !diagnoses.isEmpty();
		return new DraftLine(Certainty.of(matter.codes()),
				"Report " + reported
						+ (both ? ", supported by " + Words.and(written(diagnoses)) + " as documented" : "")
						+ uncounted(services, matter) + ".");
	}

	private static List<String> written(List<DraftCode> codes) {
		return codes.stream().map(DraftCode::written).toList();
	}

	private static String uncounted(List<DraftCode> services, DraftMatter matter) {
		List<String> drugs = services.stream()
			.filter((code) -> code.code().matches("[JQ]\\d{4}") && code.units().isEmpty())
			.map(DraftCode::code)
			.toList();
		return (drugs.isEmpty() || !matter.lacks("doses")) ? "" : "; the doses give the units of " + Words.and(drugs);
	}

}
