package org.caseconsultant.suggestion.ranking;

/**
 * A diagnosis that a text names.
 *
 * @param best the mention that speaks most for it
 * @param score higher is better; comparable within one text only
 */
record RankedDiagnosis(Mentioned best, double score) {

	String code() {
		return this.best.code();
	}

	String category() {
		return code().substring(0, 3);
	}

	RankedDiagnosis scoring(double other) {
		return new RankedDiagnosis(this.best, other);
	}

}
