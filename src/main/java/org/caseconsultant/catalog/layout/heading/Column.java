package org.caseconsultant.catalog.layout.heading;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A column that a layout looks for.
 *
 * @param name our name of it
 * @param words what its heading must be, as small letters and digits parted by blanks
 * @param needed whether a table without it has another layout
 * @param filled whether every row has a value
 */
public record Column(String name, Pattern words, boolean needed, boolean filled) {

	/**
	 * A column that every table has and every row fills.
	 * @param name our name of it
	 * @param words regular expression for the whole heading
	 * @return the column
	 */
	public static Column filled(String name, String words) {
		return new Column(name, Pattern.compile(words), true, true);
	}

	/**
	 * A column that every table has, with rows that leave it empty.
	 * @param name our name of it
	 * @param words regular expression for the whole heading
	 * @return the column
	 */
	public static Column sparse(String name, String words) {
		return new Column(name, Pattern.compile(words), true, false);
	}

	/**
	 * A column that some editions lack.
	 * @param name our name of it
	 * @param words regular expression for the whole heading
	 * @return the column
	 */
	public static Column optional(String name, String words) {
		return new Column(name, Pattern.compile(words), false, false);
	}

	boolean matches(String heading) {
		return this.words.matcher(heading).matches();
	}

	/** Returns a heading as small letters and digits parted by blanks. */
	static String words(String heading) {
		return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
	}

}
