package org.caseconsultant.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.caseconsultant.catalog.page.FeeAnswer;
import org.caseconsultant.catalog.page.FeeQuestion;
import org.caseconsultant.catalog.page.FeeUnknownException;
import org.caseconsultant.catalog.page.Fees;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Fees of the physician fee schedule over JSON.
 */
@RestController
@RequestMapping("/api/v1/catalog/fee")
class FeeApi {

	private final Fees fees;

	private final Clock clock;

	FeeApi(Fees fees, Clock clock) {
		this.fees = fees;
		this.clock = clock;
	}

	@GetMapping("/{code}")
	FeeAnswer fee(@PathVariable String code,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
			@RequestParam(defaultValue = "") String zip, @RequestParam(defaultValue = "") String contractor,
			@RequestParam(defaultValue = "") String locality, @RequestParam(defaultValue = "") String modifier,
			@RequestParam(defaultValue = "false") boolean facility) {
		if (zip.isEmpty() && (contractor.isEmpty() || locality.isEmpty())) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
					"Say where: give zip, or contractor and locality.");
		}
		LocalDate day = (on != null) ? on : LocalDate.now(this.clock.withZone(ZoneOffset.UTC));
		try {
			return this.fees
				.of(new FeeQuestion(code, modifier, day, new FeeQuestion.Place(zip, contractor, locality), facility));
		}
		catch (FeeUnknownException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, ex.getMessage());
		}
	}

}
