package org.caseconsultant.reply.draft;

import java.util.List;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Finding;

/**
 * What the codes of a denial mean and what to do next (X12 remittance codes in own
 * words).
 */
final class DenialLine implements Opening {

	/** An explanation begins with the code that it explains. */
	private static final Pattern CODED = Pattern.compile("^[A-Z]{1,2}-?\\d");

	@Override
	public DraftLine write(DraftMatter matter) {
		List<String> meanings = matter.reading()
			.findings()
			.stream()
			.filter((finding) -> finding.kind() == Finding.Kind.DENIAL)
			.map((finding) -> shortened(finding.text()))
			.distinct()
			.limit(2)
			.toList();
		if (meanings.isEmpty()) {
			return DraftLine.open("The denial cannot be explained before its codes are known: please send the "
					+ "adjustment reason and remark codes of the line.");
		}
		String text = String.join(" ", meanings);
		return CODED.matcher(text).find() ? DraftLine.stated(text) : DraftLine.open(text);
	}

	/** Meaning and next step; the whole explanation stands among the reasons. */
	private static String shortened(String text) {
		return text.replaceAll(" \\([^)]*\\)", "").replaceAll(" ?See the findings[^.]*\\.?", "").strip();
	}

}
