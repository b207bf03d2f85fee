package org.caseconsultant.suggestion.timed;

/**
 * Data of a decision (CPT guidelines for evaluation and management, table of medical
 * decision making). A set of pieces, an own reading of a test, and a talk with an outside
 * professional are three groups: one of them is moderate, two are high.
 *
 * @param pieces different tests ordered or looked at, and outside notes by source
 * @param historian whether somebody other than the patient had to tell the history
 * @param interpretation whether a test that is reported elsewhere was read in person
 * @param discussion whether the plan or a test was talked over with an outside
 * professional
 */
public record DataReviewed(int pieces, boolean historian, boolean interpretation, boolean discussion) {

	private static final int SET_LOW = 2;

	private static final int SET = 3;

	/**
	 * Finds the level of the data.
	 * @return straightforward without two pieces
	 */
	public DecisionLevel level() {
		int groups = ((this.pieces + (this.historian ? 1 : 0) >= SET) ? 1 : 0) + (this.interpretation ? 1 : 0)
				+ (this.discussion ? 1 : 0);
		if (groups > 0) {
			return (groups > 1) ? DecisionLevel.HIGH : DecisionLevel.MODERATE;
		}
		return (this.pieces >= SET_LOW || this.historian) ? DecisionLevel.LOW : DecisionLevel.STRAIGHTFORWARD;
	}

}
