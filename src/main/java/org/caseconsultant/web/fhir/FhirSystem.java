package org.caseconsultant.web.fhir;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.layout.CatalogKind;

/**
 * Code systems that are served, by the addresses that HL7 terminology gives them.
 */
enum FhirSystem {

	/** Diagnosis codes. */
	ICD10CM("http://hl7.org/fhir/sid/icd-10-cm", "ICD10CM", CodeSystem.ICD10CM, CatalogKind.ICD10CM_ORDER),

	/** HCPCS Level II. */
	HCPCS("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "HCPCSLevelII", CodeSystem.HCPCS,
			CatalogKind.HCPCS);

	private final String url;

	private final String title;

	private final CodeSystem system;

	private final CatalogKind table;

	FhirSystem(String url, String title, CodeSystem system, CatalogKind table) {
		this.url = url;
		this.title = title;
		this.system = system;
		this.table = table;
	}

	String url() {
		return this.url;
	}

	String title() {
		return this.title;
	}

	CodeSystem system() {
		return this.system;
	}

	CatalogKind table() {
		return this.table;
	}

	static FhirSystem of(String url) {
		return Arrays.stream(values())
			.filter((each) -> each.url.equals(url))
			.findFirst()
			.orElseThrow(() -> FhirFault.notFound(url.isEmpty() ? "Name the code system: one of " + urls() + "."
					: "This code system is not served; served are " + urls() + "."));
	}

	/**
	 * All codes of a code system are a value set of the same address, or with an ending.
	 */
	static FhirSystem ofValueSet(String url) {
		return of(url.replaceFirst("(/vs|\\?fhir_vs)$", ""));
	}

	private static String urls() {
		return Arrays.stream(values()).map(FhirSystem::url).collect(Collectors.joining(" and "));
	}

}
