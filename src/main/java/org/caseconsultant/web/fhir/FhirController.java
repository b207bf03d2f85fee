package org.caseconsultant.web.fhir;

import java.time.Clock;
import java.util.Date;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Terminology operations of FHIR R4.
 */
@RestController
@RequestMapping("/fhir")
class FhirController {

	private final FhirTerminology terminology;

	private final FhirExpansion expansion;

	private final FhirJson json;

	private final Clock clock;

	FhirController(FhirTerminology terminology, FhirExpansion expansion, FhirJson json, Clock clock) {
		this.terminology = terminology;
		this.expansion = expansion;
		this.json = json;
		this.clock = clock;
	}

	@GetMapping("/metadata")
	ResponseEntity<String> metadata() {
		return this.json.answer(HttpStatus.OK, FhirCapabilities.statement(Date.from(this.clock.instant())));
	}

	@RequestMapping(path = "/CodeSystem/$lookup", method = { RequestMethod.GET, RequestMethod.POST })
	ResponseEntity<String> lookUp(@RequestParam Map<String, String> values,
			@RequestBody(required = false) @Nullable String body) {
		return this.json.answer(HttpStatus.OK, this.terminology.lookUp(question(values, body)));
	}

	@RequestMapping(path = "/CodeSystem/$validate-code", method = { RequestMethod.GET, RequestMethod.POST })
	ResponseEntity<String> validate(@RequestParam Map<String, String> values,
			@RequestBody(required = false) @Nullable String body) {
		return this.json.answer(HttpStatus.OK, this.terminology.validate(question(values, body)));
	}

	@RequestMapping(path = "/ValueSet/$expand", method = { RequestMethod.GET, RequestMethod.POST })
	ResponseEntity<String> expand(@RequestParam Map<String, String> values,
			@RequestBody(required = false) @Nullable String body) {
		return this.json.answer(HttpStatus.OK, this.expansion.expand(question(values, body)));
	}

	/** Parameters stand in the address, or as a resource in the body. */
	private FhirQuestion question(Map<String, String> values, @Nullable String body) {
		return (body != null) ? FhirQuestion.of(this.json.parameters(body)) : new FhirQuestion(values);
	}

	@ExceptionHandler
	ResponseEntity<String> fault(FhirFault fault) {
		return this.json.answer(fault.status(), fault.outcome());
	}

}
