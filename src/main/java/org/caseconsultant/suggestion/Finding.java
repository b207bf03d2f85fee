package org.caseconsultant.suggestion;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.SourceRow;

/**
 * The result of one rule.
 *
 * @param kind which rule spoke
 * @param severity how much it weighs
 * @param codes the codes it is about, may be empty
 * @param text what it says, in own words
 * @param owner whose rule it is: CPT, CMS or PAYER
 * @param source catalog row behind it, if there is one
 */
public record Finding(Kind kind, Severity severity, List<String> codes, String text, String owner,
		Optional<SourceRow> source) {

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
