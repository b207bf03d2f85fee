package org.caseconsultant.catalog.layout;

import java.util.List;
import java.util.stream.Stream;

import org.caseconsultant.catalog.layout.coverage.CoverageLayouts;
import org.caseconsultant.catalog.layout.fees.FeeLayouts;
import org.caseconsultant.catalog.layout.ncci.NcciLayouts;

/**
 * The layouts of edits, fees and coverage.
 */
public final class EditLayouts {

	private EditLayouts() {
	}

	/**
	 * Returns the layouts; a file is known by one of them at most.
	 * @return all of them
	 */
	public static List<Layout> all() {
		return Stream.of(NcciLayouts.all(), FeeLayouts.all(), CoverageLayouts.all()).flatMap(List::stream).toList();
	}

}
