package org.caseconsultant.suggestion.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.suggestion.Finding;

/**
 * What a check says.
 *
 * @param finding for the consultant
 * @param refuted codes that can no longer be suggested
 */
public record Verdict(Finding finding, Set<String> refuted) {

	static Verdict of(Finding.Kind kind, Finding.Severity severity, List<String> codes, String text, String owner,
			Optional<SourceRow> source) {
		return new Verdict(new Finding(kind, severity, List.copyOf(codes), text, owner, source), Set.of());
	}

	Verdict refuting(String code) {
		return new Verdict(this.finding, Set.of(code));
	}

}
