package org.caseconsultant.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sizes, in centimetres, that a code is for. Wound repairs and excisions are told
 * apart by nothing else.
 *
 * @param smallest smallest size
 * @param largest largest size
 */
record SizeRange(double smallest, double largest) {

	private static final double NEARLY = 0.09;

	private static final int MILLIMETRES = 10;

	private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";

	private static final Pattern RANGE = Pattern
		.compile("(?:(up to|under|over) |" + NUMBER + " to )" + NUMBER + " cm\\b");

	private static final Pattern SIZE = Pattern.compile(NUMBER + "\\s?-?(cm|mm|centimet\\w+|millimet\\w+)\\b",
			Pattern.CASE_INSENSITIVE);

	/**
	 * Reads the range out of a title such as
	 * {@code Simple stitching, face, up to 2.5 cm}.
	 */
	static Optional<SizeRange> of(String title) {
		Matcher range = RANGE.matcher(title);
		return range.find() ? Optional.of(of(range)) : Optional.empty();
	}

	/** Reads the sizes that a query names. */
	static List<Double> sizes(String query) {
		List<Double> sizes = new ArrayList<>();
		Matcher size = SIZE.matcher(query);
		while (size.find()) {
			boolean small = size.group(2).toLowerCase(Locale.ROOT).startsWith("m");
			sizes.add(Double.parseDouble(size.group(1)) / (small ? MILLIMETRES : 1));
		}
		return sizes;
	}

	/** Tells whether a size is in the range. */
	boolean contains(double size) {
		return size > this.smallest - NEARLY && size <= this.largest;
	}

	private static SizeRange of(Matcher range) {
		double limit = Double.parseDouble(range.group(3));
		if (range.group(1) == null) {
			return new SizeRange(Double.parseDouble(range.group(2)), limit);
		}
		return range.group(1).equals("over") ? new SizeRange(limit + 2 * NEARLY, Double.MAX_VALUE)
				: new SizeRange(0, limit);
	}

}
