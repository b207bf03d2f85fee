package org.caseconsultant.web.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.StrictErrorHandler;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Parameters;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Writes and reads resources as JSON. What that needs is loaded at the first call.
 */
@Component
class FhirJson {

	static final String TYPE = "application/fhir+json";

	/** Reads definitions of resources when they are first used. */
	private static final class Loaded {

		private static final FhirContext R4 = FhirContext.forR4Cached();

	}

	ResponseEntity<String> answer(HttpStatusCode status, IBaseResource resource) {
		String body = Loaded.R4.newJsonParser()
			.setParserErrorHandler(new LenientErrorHandler())
			.encodeResourceToString(resource);
		return ResponseEntity.status(status).contentType(MediaType.parseMediaType(TYPE + ";charset=UTF-8")).body(body);
	}

	Parameters parameters(String body) {
		try {
			return Loaded.R4.newJsonParser()
				.setParserErrorHandler(new StrictErrorHandler())
				.parseResource(Parameters.class, body);
		}
		catch (DataFormatException | ClassCastException ex) {
			throw FhirFault.invalid("The body must be a Parameters resource of FHIR R4 as JSON.");
		}
	}

}
