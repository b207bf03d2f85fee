package org.caseconsultant.mail;

import java.util.ArrayList;
import java.util.List;

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
		List<String> lines = new ArrayList<>();
		String open = "";
		boolean flowing = false;
		for (String line : text.split("\n", -1)) {
			String content = line.substring(depth(line)).replaceFirst("^ ", "");
			if (flowing && depth(line) == depth(open) && !content.equals("-- ")) {
				String previous = lines.remove(lines.size() - 1);
				lines.add((deleteSpace ? previous.substring(0, previous.length() - 1) : previous) + content);
			}
			else {
				lines.add((depth(line) > 0) ? line : content);
			}
			open = line;
			flowing = content.endsWith(" ") && !content.equals("-- ");
		}
		return String.join("\n", lines);
	}

	private static int depth(String line) {
		int depth = 0;
		while (depth < line.length() && line.charAt(depth) == '>') {
			depth++;
		}
		return depth;
	}

}
