package org.caseconsultant.suggestion.choice;

/**
 * Tokens side by side.
 *
 * @param first first token
 * @param last last token
 */
record Span(int first, int last) {

	Span to(Span other) {
		return new Span(Math.min(this.first, other.first), Math.max(this.last, other.last));
	}

	/** How many tokens lie between, 0 for spans that touch or overlap. */
	int distance(Span other) {
		return Math.max(0, Math.max(other.first - this.last, this.first - other.last) - 1);
	}

}
