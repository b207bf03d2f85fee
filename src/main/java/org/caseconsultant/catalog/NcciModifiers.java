package org.caseconsultant.catalog;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The modifiers that may bypass a PTP edit whose indicator is 1 (NCCI Policy Manual,
 * chapter 1, section E).
 */
public final class NcciModifiers {

	/** Sides, lids, fingers, toes and coronary vessels. */
	public static final Set<String> ANATOMIC = Set.of("LT", "RT", "E1", "E2", "E3", "E4", "FA", "F1", "F2", "F3", "F4",
			"F5", "F6", "F7", "F8", "F9", "TA", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "LC", "LD", "LM",
			"RC", "RI");

	/** Surgery with its days before and after, for procedures. */
	public static final Set<String> GLOBAL_SURGERY = Set.of("58", "78", "79");

	/** For visits only. */
	public static final Set<String> VISIT = Set.of("24", "25", "27", "57");

	/** Distinct services; the X modifiers tell more than 59. */
	public static final Set<String> DISTINCT = Set.of("59", "XE", "XS", "XP", "XU");

	/** All of them. */
	public static final Set<String> ALL = Stream.of(ANATOMIC, GLOBAL_SURGERY, VISIT, DISTINCT, Set.of("91"))
		.flatMap(Set::stream)
		.collect(Collectors.toUnmodifiableSet());

	private NcciModifiers() {
	}

}
