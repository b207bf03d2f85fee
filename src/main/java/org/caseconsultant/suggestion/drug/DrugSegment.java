package org.caseconsultant.suggestion.drug;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * The part of the text that speaks of one drug.
 *
 * @param anchor the drug
 * @param part the part
 * @param clause number of the clause in which it is named
 */
record DrugSegment(DrugAnchor anchor, Evidence part, int clause) {

	DrugSegment upTo(QuestionText text, int end) {
		return new DrugSegment(this.anchor, text.evidence(this.part.start(), end), this.clause);
	}

}
