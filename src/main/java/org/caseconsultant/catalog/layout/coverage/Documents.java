package org.caseconsultant.catalog.layout.coverage;

import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.heading.HeadedRow;

/**
 * The numbers of coverage documents: {@code L33777} for a local determination,
 * {@code A57414} for an article.
 */
final class Documents {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

	private static final Pattern VERSION = Pattern.compile("\\d{1,5}");

	private Documents() {
	}

	static String lcd(HeadedRow row, String column) {
		return "L" + row.text(column, NUMBER, "the number of a determination");
	}

	static String article(HeadedRow row, String column) {
		return "A" + row.text(column, NUMBER, "the number of an article");
	}

	static String version(HeadedRow row, String column) {
		return row.text(column, VERSION, "a version");
	}

}
