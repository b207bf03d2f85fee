package org.caseconsultant;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The catalog over FHIR, as of two editions.
 */
class CatalogFhirIT extends TwoEditions {

	private static final String ICD = "http://hl7.org/fhir/sid/icd-10-cm";

	private static final String SUPPLIES = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";

	@Test
	void looksUpAndValidatesOverFhir() {
		String lookUp = "/fhir/CodeSystem/$lookup?system=" + ICD + "&code=A00.1";

		assertThat(body(lookUp + "&date=2091-11-01")).contains("\"resourceType\":\"Parameters\"",
				"\"First form, renamed\"", "{\"name\":\"value\",\"valueCode\":\"A00\"}");
		assertThat(body(lookUp + "&date=2090-11-01")).contains("\"First form\"").doesNotContain("renamed");
		HttpResponse<String> unknown = send("GET", "/fhir/CodeSystem/$lookup?system=" + ICD + "&code=A99.99", null,
				"consultant", "a-long-secret");
		assertThat(unknown.statusCode()).isEqualTo(404);
		assertThat(unknown.headers().firstValue("Content-Type").orElse("")).startsWith("application/fhir+json");
		assertThat(unknown.body()).contains("\"resourceType\":\"OperationOutcome\"", "\"not-found\"");
		assertThat(body("/fhir/CodeSystem/$validate-code?url=" + SUPPLIES + "&code=A0001&date=2091-11-01"))
			.contains("\"valueBoolean\":false", "ended on 2091-09-30; in its place: A0002.");
		assertThat(validated("A0001", "2090-11-01")).contains("\"valueBoolean\":true");
		assertThat(send("POST", "/fhir/CodeSystem/$lookup", "{", "consultant", "a-long-secret").body())
			.contains("OperationOutcome", "Parameters resource");
		assertThat(send("GET", lookUp, null, "", "").statusCode()).isEqualTo(401);
		assertThat(body("/fhir/metadata")).contains("\"CapabilityStatement\"", "\"4.0.1\"", "ValueSet-expand");
	}

	private String validated(String code, String date) {
		return send("POST", "/fhir/CodeSystem/$validate-code", """
				{"resourceType":"Parameters","parameter":[{"name":"coding","valueCoding":{"system":"%s","code":"%s"}},
				{"name":"date","valueDateTime":"%s"}]}""".formatted(SUPPLIES, code, date), "consultant",
				"a-long-secret")
			.body();
	}

	@Test
	void expandsOverFhir() {
		String expand = "/fhir/ValueSet/$expand?url=" + ICD + "&date=2091-11-01";

		JsonNode all = get(expand + "&count=2&offset=1").path("expansion");
		assertThat(all.path("total").asInt()).isEqualTo(3);
		assertThat(all.path("contains")).extracting((each) -> each.path("code").asString())
			.containsExactly("A00.1", "A00.2");
		JsonNode found = get(expand + "&filter=second%20fo").path("expansion");
		assertThat(found.path("contains").get(0).path("code").asString()).isEqualTo("A00.2");
		assertThat(get("/fhir/ValueSet/$expand?url=" + ICD + "&count=x").path("issue").get(0).path("code").asString())
			.isEqualTo("invalid");
	}

}
