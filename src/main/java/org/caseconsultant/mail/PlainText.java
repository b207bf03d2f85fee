package org.caseconsultant.mail;

/**
 * Brings text bodies into one form: {@code \n} line ends, no control characters, flowed
 * paragraphs joined.
 */
final class PlainText {

	private PlainText() {
	}

	/**
	 * Makes every line end {@code \n} and drops control characters and byte order marks.
	 * @param text decoded text
	 * @return tidy text
	 */
	static String tidy(String text) {
		return text.replace("\r\n", "\n")
			.replace('\r', '\n')
			.replace('\u2028', '\n')
			.replace('\f', '\n')
			.replaceAll("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F\\x{FEFF}]", "");
	}

	/**
	 * Joins the lines of flowed text (RFC 3676 section 4.2), each quoting depth for
	 * itself; the signature line is never joined.
	 * @param text body with format=flowed
	 * @param deleteSpace whether DelSp=yes was stated
	 * @return text with one line per paragraph
	 */
	static String unflow(String text, boolean deleteSpace) {
		StringBuilder out = new StringBuilder(text.length());
		int open = -1;
		for (String line : text.split("\n", -1)) {
			int depth = depth(line);
			String content = line.substring((depth < line.length() && line.charAt(depth) == ' ') ? depth + 1 : depth);
			boolean signature = content.equals("-- ");
			if (open == depth && !signature) {
				out.setLength(deleteSpace ? out.length() - 1 : out.length());
				out.append(content);
			}
			else {
				out.append(out.isEmpty() ? "" : "\n").append((depth > 0) ? line : content);
			}
			open = (content.endsWith(" ") && !signature) ? depth : -1;
		}
		return out.toString();
	}

	private static int depth(String line) {
		int depth = 0;
		while (depth < line.length() && line.charAt(depth) == '>') {
			depth++;
		}
		return depth;
	}

}
