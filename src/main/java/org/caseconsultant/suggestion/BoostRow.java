package org.caseconsultant.suggestion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.feedback.Boost;
import org.jspecify.annotations.Nullable;

/**
 * One boost of a version, as a row.
 */
@Entity
class BoostRow {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long boostRowId;

	private long boostVersionId;

	private String questionKind = "";

	@Enumerated(EnumType.STRING)
	private CodeSystem codeSystem = CodeSystem.CPT;

	private String code = "";

	private double raisedBy;

	protected BoostRow() {
	}

	BoostRow(long boostVersionId, Boost boost) {
		this.boostVersionId = boostVersionId;
		this.questionKind = boost.kind();
		this.codeSystem = boost.system();
		this.code = boost.code();
		this.raisedBy = boost.raise();
	}

	Boost boost() {
		return new Boost(this.questionKind, this.codeSystem, this.code, this.raisedBy);
	}

}
