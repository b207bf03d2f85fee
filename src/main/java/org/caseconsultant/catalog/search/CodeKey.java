package org.caseconsultant.catalog.search;

import java.util.Locale;

import org.caseconsultant.catalog.CodeSystem;

/**
 * A code of a code set as a number. Numbers stand in the order of code sets and codes,
 * and all codes with one beginning lie side by side.
 */
final class CodeKey {

	private static final int LONGEST = 7;

	private static final int CATEGORY_LENGTH = 3;

	private static final CodeSystem[] SYSTEMS = CodeSystem.values();

	private CodeKey() {
	}

	/** Returns the number of a code, in any spelling. */
	static long of(CodeSystem system, String code) {
		return first(system, code.replace(".", "").strip().toUpperCase(Locale.ROOT));
	}

	/** Returns the greatest number of a code that begins like this one. */
	static long last(CodeSystem system, String code) {
		String bare = code.replace(".", "").strip().toUpperCase(Locale.ROOT);
		int free = Byte.SIZE * Math.max(0, LONGEST - bare.length());
		return first(system, bare) | ((1L << free) - 1);
	}

	static CodeSystem system(long key) {
		return SYSTEMS[(int) (key >>> Byte.SIZE * LONGEST)];
	}

	/** Returns the code as it is written on a claim. */
	static String code(long key) {
		StringBuilder code = new StringBuilder(LONGEST + 1);
		for (int i = LONGEST - 1; i >= 0; i--) {
			char next = (char) (key >>> Byte.SIZE * i & 0xFF);
			if (next != 0) {
				code.append(next);
			}
		}
		if (system(key) == CodeSystem.ICD10CM && code.length() > CATEGORY_LENGTH) {
			code.insert(CATEGORY_LENGTH, '.');
		}
		return code.toString();
	}

	/** Returns a character of a code, counted from 0 and without the dot; 0 behind it. */
	static char character(long key, int at) {
		return (char) (key >>> Byte.SIZE * (LONGEST - 1 - at) & 0xFF);
	}

	/** Returns how many characters a code has, without the dot. */
	static int length(long key) {
		int length = LONGEST;
		while (length > 0 && (key >>> Byte.SIZE * (LONGEST - length) & 0xFF) == 0) {
			length--;
		}
		return length;
	}

	/** Tells whether a code stands below a heading. */
	static boolean isBelow(long key, long heading) {
		int free = Byte.SIZE * (LONGEST - length(heading));
		return key != heading && key >>> free == heading >>> free;
	}

	/** Nothing is longer than a code, so a longer text stands before everything. */
	private static long first(CodeSystem system, String bare) {
		if (bare.length() > LONGEST || bare.chars().anyMatch((character) -> character > 'Z')) {
			return -1;
		}
		long key = system.ordinal();
		for (int i = 0; i < LONGEST; i++) {
			key = key << Byte.SIZE | ((i < bare.length()) ? bare.charAt(i) & 0xFF : 0);
		}
		return key;
	}

}
