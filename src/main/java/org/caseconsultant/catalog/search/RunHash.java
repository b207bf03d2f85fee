package org.caseconsultant.catalog.search;

import org.caseconsultant.catalog.CodeSystem;

/**
 * A number for neighbouring words in any order: {@code broken right wrist} is
 * {@code right wrist, broken}. Grows word by word.
 */
final class RunHash {

	private static final long ODD = 0x9E3779B97F4A7C15L;

	private RunHash() {
	}

	static long empty(CodeSystem system) {
		return system.ordinal() * ODD;
	}

	static long add(long hash, int stem) {
		long mixed = (stem + 1) * ODD;
		mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
		return hash + (mixed ^ mixed >>> 27);
	}

}
