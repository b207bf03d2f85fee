package org.caseconsultant.catalog.page;

import java.time.LocalDate;

import org.caseconsultant.catalog.CodeSystem;

/**
 * A code and the day it is asked for.
 *
 * @param system code set
 * @param code the code in its usual spelling
 * @param on date of service
 */
record CodeOnDay(CodeSystem system, String code, LocalDate on) {

	/** Whether claims name it as a procedure, service, drug or supply. */
	boolean isProcedure() {
		return this.system == CodeSystem.CPT || this.system == CodeSystem.HCPCS;
	}

	boolean isDiagnosis() {
		return this.system == CodeSystem.ICD10CM;
	}

}
