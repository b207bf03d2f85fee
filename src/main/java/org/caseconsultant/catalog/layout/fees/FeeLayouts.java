package org.caseconsultant.catalog.layout.fees;

import java.util.List;

import org.caseconsultant.catalog.layout.Layout;

/**
 * The layouts of fees and localities.
 */
public final class FeeLayouts {

	private FeeLayouts() {
	}

	/**
	 * Returns the layouts.
	 * @return all of them
	 */
	public static List<Layout> all() {
		return List.of(new FeeSchedule(), new PracticeCostIndices(), new ZipText(), new ZipSheet(),
				new DrugCrosswalk());
	}

}
