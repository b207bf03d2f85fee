package org.caseconsultant.suggestion.rules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.PtpEdit;

/**
 * The PTP edits between the codes of a claim, looked up in one step.
 *
 * @param edits edits by column one and column two
 */
record PtpPairs(Map<String, PtpEdit> edits) {

	@SafeVarargs
	static PtpPairs among(Catalog catalog, List<String>... codes) {
		Set<String> all = new LinkedHashSet<>();
		for (List<String> some : codes) {
			all.addAll(some);
		}
		Map<String, PtpEdit> edits = new HashMap<>();
		catalog.ptpAmong(all).forEach((edit) -> edits.putIfAbsent(edit.columnOne() + "/" + edit.columnTwo(), edit));
		return new PtpPairs(edits);
	}

	/** The edit between two codes, in either order. */
	Optional<PtpEdit> between(String one, String other) {
		return Optional.ofNullable(this.edits.get(one + "/" + other))
			.or(() -> Optional.ofNullable(this.edits.get(other + "/" + one)));
	}

}
