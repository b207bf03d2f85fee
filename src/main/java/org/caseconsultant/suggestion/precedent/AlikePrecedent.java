package org.caseconsultant.suggestion.precedent;

import java.util.List;

/**
 * A precedent as it is shown with a later question.
 *
 * @param precedent what was answered
 * @param differences how its question differs, in a few words each, empty if it does not
 * @param contradictions where the draft differs from its answer, empty if it does not
 */
public record AlikePrecedent(Precedent precedent, List<String> differences, List<String> contradictions) {

	/**
	 * Says where the draft differs.
	 * @return such as {@code differs from CC-000123: 96411 there, not 96409}, empty if it
	 * does not
	 */
	public String note() {
		return this.contradictions.isEmpty() ? ""
				: "differs from " + this.precedent.question().number() + ": " + String.join("; ", this.contradictions);
	}

}
