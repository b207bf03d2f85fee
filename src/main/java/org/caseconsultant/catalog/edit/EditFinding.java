package org.caseconsultant.catalog.edit;

import java.util.List;

import org.caseconsultant.catalog.SourceRow;

/**
 * What an edit says about lines of a claim.
 *
 * @param kind which edits
 * @param outcome what follows
 * @param codes the codes concerned, for a PTP edit column one and column two
 * @param text the finding in our words
 * @param rationale the reason in the file's words, empty if it gives none
 * @param source row that says so
 */
public record EditFinding(Kind kind, Outcome outcome, List<String> codes, String text, String rationale,
		SourceRow source) {

	/**
	 * Kinds of edits.
	 */
	public enum Kind {

		/** Procedure-to-procedure edit. */
		PTP,

		/** Medically unlikely edit. */
		MUE,

		/** Add-on code edit. */
		ADD_ON

	}

	/**
	 * What follows from an edit.
	 */
	public enum Outcome {

		/** A line is denied as it stands. */
		DENIED,

		/** The claim passes if the record supports what it says. */
		NEEDS_SUPPORT,

		/** The edit applies, and the claim keeps it. */
		PASSES

	}

}
