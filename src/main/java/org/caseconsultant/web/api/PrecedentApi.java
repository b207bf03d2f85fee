package org.caseconsultant.web.api;

import java.time.Instant;
import java.util.List;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.suggestion.Precedents;
import org.caseconsultant.suggestion.precedent.AlikePrecedent;
import org.caseconsultant.suggestion.precedent.AskedQuestion;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Precedents of a case over JSON.
 */
@RestController
class PrecedentApi {

	private final Casework casework;

	private final Precedents precedents;

	PrecedentApi(Casework casework, Precedents precedents) {
		this.casework = casework;
		this.precedents = precedents;
	}

	@GetMapping("/api/v1/cases/{number}/precedents")
	List<Entry> list(@PathVariable String number, @RequestParam(defaultValue = "") List<String> codes) {
		CodingCase codingCase = CaseNumber.parse(number)
			.flatMap(this.casework::find)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such case."));
		return this.precedents.of(codingCase.number(), codes).stream().map(PrecedentApi::entry).toList();
	}

	private static Entry entry(AlikePrecedent alike) {
		AskedQuestion question = alike.precedent().question();
		return new Entry(question.number().toString(), alike.precedent().answeredAt(), question.kind().name(),
				question.payer().map(Enum::name).orElse(null), question.setting().map(Enum::name).orElse(null),
				alike.precedent().picked(), alike.precedent().answer(), alike.differences(), alike.note());
	}

	/**
	 * An earlier answered case.
	 *
	 * @param number case number
	 * @param answeredAt when it was answered last
	 * @param kind what was asked
	 * @param payer who pays, null if nobody was named
	 * @param setting where, null if it was not named
	 * @param codes codes of the answer
	 * @param answer the answer, Markdown
	 * @param differences how its question differs
	 * @param note where the codes given differ from its answer, empty if they do not
	 */
	record Entry(String number, Instant answeredAt, String kind, @Nullable String payer, @Nullable String setting,
			List<String> codes, String answer, List<String> differences, String note) {
	}

}
