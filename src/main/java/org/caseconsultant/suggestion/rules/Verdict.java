package org.caseconsultant.suggestion.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Finding;

/**
 * What a check says.
 *
 * @param finding for the consultant
 * @param refuted codes that can no longer be suggested
 */
public record Verdict(Finding finding, Set<String> refuted) {

	static Verdict of(Finding.Kind kind, Finding.Severity severity, List<String> codes, String text, String owner,
			SourceRow source) {
		return new Verdict(new Finding(kind, severity, List.copyOf(codes), text, owner, List.of(), source), Set.of());
	}

	/** A row where the catalog has one, else the section of the manual. */
	static Verdict of(Finding.Kind kind, Finding.Severity severity, List<String> codes, String text, String owner,
			Optional<SourceRow> row, SourceRow rule) {
		return of(kind, severity, codes, text, owner, row.orElse(rule));
	}

	Verdict refuting(String code) {
		return new Verdict(this.finding, Set.of(code));
	}

	/** A hint where what is checked is only a suggestion. */
	Verdict informing() {
		return new Verdict(new Finding(this.finding.kind(), Finding.Severity.INFORMS, this.finding.codes(),
				this.finding.text(), this.finding.owner(), this.finding.evidence(), this.finding.source()),
				this.refuted);
	}

	Verdict saying(List<Evidence> words) {
		return new Verdict(
				new Finding(this.finding.kind(), this.finding.severity(), this.finding.codes(), this.finding.text(),
						this.finding.owner(), List.copyOf(new LinkedHashSet<>(words)), this.finding.source()),
				this.refuted);
	}

	/** Where a check named no words, those that named its codes. */
	Verdict evidenced(Claim claim) {
		return this.finding.evidence().isEmpty() ? saying(claim.evidence(this.finding.codes())) : this;
	}

}
