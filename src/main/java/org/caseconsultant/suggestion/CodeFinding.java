package org.caseconsultant.suggestion;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a row, for reports and searches over cases.
 */
@Entity
class CodeFinding {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long codeFindingId;

	private long codingCaseId;

	private int position;

	private String kind = "";

	private String severity = "";

	private String codes = "";

	private String finding = "";

	private String owner = "";

	private String sourceFile = "";

	private String sourceRelease = "";

	private String sourceRow = "";

	protected CodeFinding() {
	}

	CodeFinding(long codingCaseId, int position, Finding finding) {
		this.codingCaseId = codingCaseId;
		this.position = position;
		this.kind = finding.kind().name();
		this.severity = finding.severity().name();
		this.codes = CodeSuggestion.cut(200, String.join(" ", finding.codes()));
		this.finding = finding.text();
		this.owner = CodeSuggestion.cut(40, finding.owner());
		this.sourceFile = CodeSuggestion.cut(200, finding.source().file());
		this.sourceRelease = CodeSuggestion.cut(100, finding.source().release());
		this.sourceRow = CodeSuggestion.cut(100, finding.source().row());
	}

	String finding() {
		return this.finding;
	}

}
