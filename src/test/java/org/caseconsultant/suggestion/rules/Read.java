package org.caseconsultant.suggestion.rules;

import java.util.List;

import org.assertj.core.api.Assertions;
import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.Suggester;

/**
 * Reads a question and looks at its findings.
 */
final class Read {

	private final Suggester suggester;

	Read(Catalog catalog) {
		this.suggester = new Suggester(catalog);
	}

	List<Finding> findings(String text) {
		return this.suggester.read(text).findings();
	}

	/** Expects a finding such as {@code BILATERAL WARNS} whose text has the words. */
	void says(String text, String kind, String words) {
		Assertions.assertThat(findings(text)).as(text).anySatisfy((finding) -> {
			Assertions.assertThat(finding.kind() + " " + finding.severity()).isEqualTo(kind);
			Assertions.assertThat(finding.text()).contains(words);
			Assertions.assertThat(finding.evidence()).isNotEmpty();
		});
	}

	/** Expects no finding of a kind. */
	void isSilent(String text, String kind) {
		Assertions.assertThat(findings(text))
			.as(text)
			.extracting((finding) -> finding.kind().name())
			.doesNotContain(kind);
	}

	/** Expects no finding of a kind that weighs. */
	void doesNotWarn(String text, String kind) {
		Assertions.assertThat(findings(text))
			.as(text)
			.filteredOn((finding) -> finding.severity() != Finding.Severity.INFORMS)
			.extracting((finding) -> finding.kind().name())
			.doesNotContain(kind);
	}

}
