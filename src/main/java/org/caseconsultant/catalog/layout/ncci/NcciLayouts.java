package org.caseconsultant.catalog.layout.ncci;

import java.util.List;

import org.caseconsultant.catalog.layout.Layout;

/**
 * The layouts of the national correct coding initiative.
 */
public final class NcciLayouts {

	private NcciLayouts() {
	}

	/**
	 * Returns the layouts.
	 * @return all of them
	 */
	public static List<Layout> all() {
		return List.of(new PtpText(), new PtpSheet(), new UnitLimits(), new AddOnEdits());
	}

}
