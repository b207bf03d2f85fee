package org.caseconsultant.reply.draft;

/**
 * Tells kinds of services by their code.
 */
final class Services {

	private Services() {
	}

	/** Evaluation and management (CPT 99202 to 99499) and eye visits. */
	static boolean isVisit(String code) {
		return code.matches("9200[24]|9201[24]")
				|| (code.matches("\\d{5}") && code.compareTo("99202") >= 0 && code.compareTo("99499") <= 0);
	}

}
