package org.caseconsultant.web.fhir;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an operation, whether they came in the address or as a resource. A
 * coding becomes {@code system}, {@code code} and {@code display}.
 *
 * @param values by name
 */
record FhirQuestion(Map<String, String> values) {

	static FhirQuestion of(Parameters parameters) {
		Map<String, String> values = new HashMap<>();
		for (Parameters.ParametersParameterComponent each : parameters.getParameter()) {
			add(values, each.getName(), each.getValue());
		}
		return new FhirQuestion(values);
	}

	private static void add(Map<String, String> values, String name, @Nullable Type value) {
		if (value instanceof Coding coding) {
			add(values, coding);
		}
		else if (value instanceof CodeableConcept concept) {
			concept.getCoding().stream().limit(1).forEach((coding) -> add(values, coding));
		}
		else if (value != null && value.isPrimitive()) {
			values.put(name, value.primitiveValue());
		}
	}

	private static void add(Map<String, String> values, Coding coding) {
		if (coding.hasSystem()) {
			values.put("system", coding.getSystem());
		}
		if (coding.hasCode()) {
			values.put("code", coding.getCode());
		}
		if (coding.hasDisplay()) {
			values.put("display", coding.getDisplay());
		}
	}

	String text(String name) {
		return this.values.getOrDefault(name, "").strip();
	}

	String needed(String name) {
		if (text(name).isEmpty()) {
			throw FhirFault.invalid("The parameter " + name + " is missing.");
		}
		return text(name);
	}

	int number(String name, int usual, int most) {
		String text = text(name);
		if (text.isEmpty()) {
			return usual;
		}
		if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > most) {
			throw FhirFault.invalid("The parameter " + name + " must be a number up to " + most + ".");
		}
		return Integer.parseInt(text);
	}

	/** The date of service: the day part of a date or time. */
	Optional<LocalDate> date() {
		String text = text("date");
		try {
			return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text.replaceFirst("T.*", "")));
		}
		catch (DateTimeParseException ex) {
			throw FhirFault.invalid("The parameter date must be a day such as 2026-01-31.");
		}
	}

}
