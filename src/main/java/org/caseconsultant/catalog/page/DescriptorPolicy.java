package org.caseconsultant.catalog.page;

/**
 * Who may see licensed CPT descriptors: key
 * {@code caseconsultant.catalog.cpt-descriptors}.
 */
public enum DescriptorPolicy {

	/** Nobody; our own words only. */
	OWN,

	/** Staff. */
	STAFF,

	/** Everybody. */
	SHOW;

	/** The notice that stands beside CPT numbers. */
	static final String NOTICE = "CPT is a registered trademark of the American Medical Association, which holds the "
			+ "copyright in its codes and descriptors.";

	String notice() {
		return (this == OWN) ? NOTICE + " The words here are our own, not the CPT descriptor."
				: NOTICE + " Descriptors are shown under the licence of the operator and may not be passed on.";
	}

	Audience audience() {
		return (this == SHOW) ? Audience.EVERYBODY : Audience.STAFF;
	}

}
