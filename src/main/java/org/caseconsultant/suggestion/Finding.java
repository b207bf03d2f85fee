package org.caseconsultant.suggestion;

import java.util.List;

import org.caseconsultant.catalog.SourceRow;

/**
 * The result of one rule.
 *
 * @param kind which rule spoke
 * @param severity how much it weighs
 * @param codes the codes it is about, may be empty
 * @param text what it says, in own words
 * @param owner whose rule it is: CPT, CMS or PAYER
 * @param evidence words of the question that led to it, never empty
 * @param source catalog row or section of a manual behind it
 */
public record Finding(Kind kind, Severity severity, List<String> codes, String text, String owner,
		List<Evidence> evidence, SourceRow source) {

	/** Owner of rules of the American Medical Association. */
	public static final String CPT = "CPT";

	/** Owner of rules of the Centers for Medicare and Medicaid Services. */
	public static final String CMS = "CMS";

	/** Owner of rules that each payer sets. */
	public static final String PAYER = "PAYER";

	/**
	 * The rule that spoke.
	 */
	public enum Kind {

		/** NCCI procedure-to-procedure edit. */
		PTP,
		/** Medically unlikely edit. */
		MUE,
		/** Add-on code and its primary. */
		ADD_ON,
		/** The catalog does not hold the code. */
		INVALID_CODE,
		/** The code had ended, or had not begun, on the date of service. */
		DELETED_CODE,
		/** The seventh character is missing or tells another phase of care. */
		SEVENTH_CHARACTER,
		/** Two diagnoses that are never coded together (Excludes1). */
		EXCLUDES1,
		/** The underlying condition is coded first, or beside it. */
		CODE_FIRST,
		/** A further code is asked for beside the diagnosis. */
		USE_ADDITIONAL,
		/** The side told is not the side of the code or its modifier. */
		LATERALITY,
		/** Whether an assistant is paid. */
		ASSISTANT,
		/** Whether two surgeons or a team are paid. */
		CO_SURGEON,
		/** Whether both sides are paid, and how. */
		BILATERAL,
		/** A service within the days that belong to a surgery. */
		GLOBAL_PERIOD,
		/** Professional and technical component. */
		COMPONENT,
		/** Level of a visit against time or decision making. */
		EM_LEVEL,
		/** Prolonged services. */
		PROLONGED,
		/** Time of critical care. */
		CRITICAL_CARE,
		/** Units of timed therapy. */
		THERAPY_UNITS,
		/** Time units and modifiers of anaesthesia. */
		ANESTHESIA,
		/** A code for what has no code of its own. */
		UNLISTED,
		/** Whether a policy covers the service for the diagnosis. */
		COVERAGE,
		/** Place and modifier of a service over a line. */
		TELEHEALTH,
		/** What a denial or remittance code means. */
		DENIAL,
		/** A heading stands where a billable code is needed. */
		HEADING,
		/** Time, units or order of an administration. */
		TIME_RULE,
		/** Fee schedule status. */
		FEE_STATUS,
		/** The same code twice. */
		DUPLICATE,
		/** A diagnosis that is not established. */
		UNCERTAIN_DIAGNOSIS,
		/** Discarded drug of a single-dose container. */
		DRUG_WASTE,
		/** Payers differ. */
		PAYER_RULE,
		/** Age or sex does not go with the code. */
		SEX_AGE,
		/** A modifier needs a documented fact. */
		MODIFIER,
		/** What the question tells decides for another code. */
		CHOICE,
		/** Only the beginning of the text was read. */
		TEXT_LIMIT

	}

	/**
	 * How much a finding weighs.
	 */
	public enum Severity {

		/** The codes cannot stand as they are. */
		BLOCKS,
		/** They can stand only under conditions. */
		WARNS,
		/** Good to know. */
		INFORMS

	}

}
