package org.caseconsultant.web.fhir;

import java.util.Date;
import java.util.List;
import java.util.Map;

import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;

/**
 * Says what the FHIR interface can do.
 */
final class FhirCapabilities {

	private static final Map<String, List<String>> OPERATIONS = Map.of("CodeSystem", List.of("lookup", "validate-code"),
			"ValueSet", List.of("expand"));

	private FhirCapabilities() {
	}

	static CapabilityStatement statement(Date now) {
		CapabilityStatement statement = new CapabilityStatement();
		statement.setName("CaseConsultant").setTitle("CaseConsultant terminology");
		statement.setStatus(PublicationStatus.ACTIVE).setDate(now).setKind(CapabilityStatementKind.INSTANCE);
		statement.setFhirVersion(FHIRVersion._4_0_1).addFormat(FhirJson.TYPE);
		statement.getSoftware().setName("CaseConsultant");
		statement.getImplementation().setDescription("Terminology operations for ICD-10-CM and HCPCS Level II");
		CapabilityStatement.CapabilityStatementRestComponent rest = statement.addRest()
			.setMode(RestfulCapabilityMode.SERVER);
		rest.getSecurity().setDescription("HTTP Basic with a staff account");
		OPERATIONS.keySet().stream().sorted().forEach((type) -> add(rest.addResource().setType(type), type));
		return statement;
	}

	private static void add(CapabilityStatement.CapabilityStatementRestResourceComponent resource, String type) {
		for (String name : OPERATIONS.getOrDefault(type, List.of())) {
			resource.addOperation()
				.setName(name)
				.setDefinition("http://hl7.org/fhir/OperationDefinition/" + type + "-" + name);
		}
	}

}
