package org.caseconsultant.suggestion.administration;

import java.util.List;
import java.util.Locale;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.suggestion.drug.DrugOrder;

/**
 * Which series of administration codes a drug belongs to, in the order of the hierarchy.
 */
enum DrugClass {

	/** Chemotherapy and other highly complex drugs. */
	CHEMOTHERAPY("chemotherapy"),
	/** Hormonal drugs against cancer. */
	HORMONAL("hormonal antineoplastic"),
	/** Every other drug. */
	THERAPEUTIC("therapeutic"),
	/** Fluid and electrolytes. */
	HYDRATION("hydration");

	private static final List<String> HORMONES = List.of("leuprolide", "goserelin", "degarelix", "fulvestrant",
			"triptorelin", "histrelin");

	private static final List<String> COMPLEX = List.of("infliximab", "rituximab", "tocilizumab", "natalizumab",
			"vedolizumab", "ocrelizumab", "abatacept", "alemtuzumab", "belimumab", "eculizumab", "ravulizumab",
			"golimumab", "teprotumumab", "lecanemab", "donanemab");

	private final String label;

	DrugClass(String label) {
		this.label = label;
	}

	String label() {
		return this.label;
	}

	boolean isChemotherapy() {
		return this == CHEMOTHERAPY || this == HORMONAL;
	}

	/**
	 * Sorts a drug into a series. Antineoplastic drugs are J9000-J9999 of HCPCS Level II;
	 * whether another drug is highly complex is a matter of the administration itself
	 * (CMS Claims Processing Manual, chapter 12, section 30.5); those listed are usually
	 * taken so.
	 */
	static DrugClass of(DrugOrder order) {
		return switch (order.kind()) {
			case FLUID -> HYDRATION;
			case GROUP -> order.label().toLowerCase(Locale.ROOT).startsWith("chemo") ? CHEMOTHERAPY : THERAPEUTIC;
			case DRUG -> order.entry().map(DrugClass::of).orElse(THERAPEUTIC);
		};
	}

	private static DrugClass of(CatalogEntry entry) {
		String drug = entry.drugUnit().map((unit) -> unit.drug().toLowerCase(Locale.ROOT)).orElse("");
		if (HORMONES.stream().anyMatch(drug::startsWith)) {
			return HORMONAL;
		}
		boolean complex = COMPLEX.stream().anyMatch(drug::startsWith);
		return (entry.code().startsWith("J9") || complex) ? CHEMOTHERAPY : THERAPEUTIC;
	}

}
