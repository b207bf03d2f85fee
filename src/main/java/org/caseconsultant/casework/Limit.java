package org.caseconsultant.casework;

/**
 * Cuts what is stored in a bounded column. The whole text stays in the raw mail.
 */
final class Limit {

	private Limit() {
	}

	static String to(int length, String text) {
		if (text.length() <= length) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
		return text.substring(0, end);
	}

}
