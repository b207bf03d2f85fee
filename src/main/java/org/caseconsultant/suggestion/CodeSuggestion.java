package org.caseconsultant.suggestion;

import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.caseconsultant.catalog.CodeSystem;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as a row, for reports and searches over cases.
 */
@Entity
class CodeSuggestion {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long codeSuggestionId;

	private long codingCaseId;

	private int position;

	@Enumerated(EnumType.STRING)
	private CodeSystem codeSystem = CodeSystem.CPT;

	private String code = "";

	private String title = "";

	private double score;

	private boolean named;

	private @Nullable Integer units;

	private String reason = "";

	private String evidence = "";

	private String sourceFile = "";

	private String sourceRelease = "";

	private String sourceRow = "";

	protected CodeSuggestion() {
	}

	CodeSuggestion(long codingCaseId, int position, Suggestion suggestion) {
		this.codingCaseId = codingCaseId;
		this.position = position;
		this.codeSystem = suggestion.system();
		this.code = suggestion.code();
		this.title = cut(300, suggestion.title());
		this.score = suggestion.score();
		this.named = suggestion.named();
		this.units = suggestion.units().orElse(null);
		this.reason = cut(1000, suggestion.reason());
		this.evidence = cut(10_000,
				suggestion.evidence().stream().map(Evidence::words).collect(Collectors.joining(" | ")));
		this.sourceFile = cut(200, suggestion.source().file());
		this.sourceRelease = cut(100, suggestion.source().release());
		this.sourceRow = cut(100, suggestion.source().row());
	}

	static String cut(int length, String text) {
		return (text.length() > length) ? text.substring(0, length) : text;
	}

	String code() {
		return this.code;
	}

}
