package org.caseconsultant.mail;

/**
 * Makes text safe for one header line or one line on a page.
 */
final class HeaderText {

	private HeaderText() {
	}

	/**
	 * Turns line ends and control characters into spaces (or nothing), drops characters
	 * that reverse the reading direction, and cuts at a length.
	 * @param text any text
	 * @param longest most characters to keep
	 * @return one clean line
	 */
	static String clean(String text, int longest) {
		String head = (text.length() > longest * 4) ? text.substring(0, longest * 4) : text;
		String line = head.replaceAll("[\\r\\n\\t]+", " ")
			.replaceAll(
					"[\\p{Cntrl}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}\\x{2028}\\x{2029}]",
					"")
			.strip();
		return cut(line, longest);
	}

	/**
	 * Cuts a text without tearing a surrogate pair.
	 * @param text any text
	 * @param longest most characters to keep
	 * @return the text or its beginning
	 */
	static String cut(String text, int longest) {
		if (text.length() <= longest) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
		return text.substring(0, end);
	}

}
