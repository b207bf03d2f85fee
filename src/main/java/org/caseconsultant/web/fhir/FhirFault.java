package org.caseconsultant.web.fhir;

import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

import org.springframework.http.HttpStatus;

/**
 * Something is wrong with a call; answered as an OperationOutcome.
 */
final class FhirFault extends RuntimeException {

	private final HttpStatus status;

	private final IssueType type;

	private FhirFault(HttpStatus status, IssueType type, String advice) {
		super(advice);
		this.status = status;
		this.type = type;
	}

	static FhirFault notFound(String advice) {
		return new FhirFault(HttpStatus.NOT_FOUND, IssueType.NOTFOUND, advice);
	}

	static FhirFault invalid(String advice) {
		return new FhirFault(HttpStatus.BAD_REQUEST, IssueType.INVALID, advice);
	}

	static FhirFault tooCostly(String advice) {
		return new FhirFault(HttpStatus.UNPROCESSABLE_CONTENT, IssueType.TOOCOSTLY, advice);
	}

	HttpStatus status() {
		return this.status;
	}

	OperationOutcome outcome() {
		OperationOutcome outcome = new OperationOutcome();
		outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(this.type).setDiagnostics(getMessage());
		return outcome;
	}

}
