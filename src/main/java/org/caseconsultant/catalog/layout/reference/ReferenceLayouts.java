package org.caseconsultant.catalog.layout.reference;

import java.util.List;

import org.caseconsultant.catalog.layout.Layout;

/**
 * The layouts of the smaller tables.
 */
public final class ReferenceLayouts {

	private ReferenceLayouts() {
	}

	/**
	 * Returns the layouts, those that are easier to tell first.
	 * @return one for each form
	 */
	public static List<Layout> all() {
		return List.of(OwnTable.layout(), AddendumB.layout(), CptTable.layout(), new CptText(),
				AnesthesiaUnits.layout(), new AnesthesiaText(), PlacesOfService.layout());
	}

}
