package org.caseconsultant.web.fhir;

import java.time.Clock;
import java.util.Date;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
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

	@GetMapping("/CodeSystem/$lookup")
	ResponseEntity<String> lookUp(@RequestParam Map<String, String> values) {
		return lookUp(new FhirQuestion(values));
	}

	@PostMapping("/CodeSystem/$lookup")
	ResponseEntity<String> lookUp(@RequestBody String body) {
		return lookUp(FhirQuestion.of(this.json.parameters(body)));
	}

	private ResponseEntity<String> lookUp(FhirQuestion question) {
		return this.json.answer(HttpStatus.OK, this.terminology.lookUp(question));
	}

	@GetMapping("/CodeSystem/$validate-code")
	ResponseEntity<String> validate(@RequestParam Map<String, String> values) {
		return validate(new FhirQuestion(values));
	}

	@PostMapping("/CodeSystem/$validate-code")
	ResponseEntity<String> validate(@RequestBody String body) {
		return validate(FhirQuestion.of(this.json.parameters(body)));
	}

	private ResponseEntity<String> validate(FhirQuestion question) {
		return this.json.answer(HttpStatus.OK, this.terminology.validate(question));
	}

	@GetMapping("/ValueSet/$expand")
	ResponseEntity<String> expand(@RequestParam Map<String, String> values) {
		return expand(new FhirQuestion(values));
	}

	@PostMapping("/ValueSet/$expand")
	ResponseEntity<String> expand(@RequestBody String body) {
		return expand(FhirQuestion.of(this.json.parameters(body)));
	}

	private ResponseEntity<String> expand(FhirQuestion question) {
		return this.json.answer(HttpStatus.OK, this.expansion.expand(question));
	}

	@ExceptionHandler
	ResponseEntity<String> fault(FhirFault fault) {
		return this.json.answer(fault.status(), fault.outcome());
	}

	@ExceptionHandler
	ResponseEntity<String> unreadable(HttpMessageNotReadableException missing) {
		return fault(FhirFault.invalid("The body must be a Parameters resource of FHIR R4 as JSON."));
	}

}
