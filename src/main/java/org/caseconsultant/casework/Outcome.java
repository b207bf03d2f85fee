package org.caseconsultant.casework;

/**
 * What became of something a staff member asked for. A refusal is a value, not an
 * exception.
 */
public sealed interface Outcome {

	/**
	 * It was done.
	 */
	record Done() implements Outcome {
	}

	/**
	 * It was not done.
	 *
	 * @param reason what stands in the way, in words for the person who asked
	 */
	record Refused(String reason) implements Outcome {
	}

	/**
	 * Says that it was done.
	 * @return done
	 */
	static Outcome done() {
		return new Done();
	}

	/**
	 * Says why it was not done.
	 * @param reason in words for the person who asked
	 * @return refused
	 */
	static Outcome refused(String reason) {
		return new Refused(reason);
	}

}
