package org.caseconsultant.web.api;

import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseStatus;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.Outcome;
import org.caseconsultant.casework.QueueFilter;
import org.caseconsultant.casework.WorkQueue;
import org.caseconsultant.reply.AnswerRequest;
import org.caseconsultant.reply.Copies;
import org.caseconsultant.reply.Submissions;
import org.caseconsultant.reply.Submitted;
import org.caseconsultant.suggestion.Readings;
import org.caseconsultant.web.CurrentStaff;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Cases over JSON.
 */
@RestController
@RequestMapping("/api/v1/cases")
class CaseApi {

	private static final int PAGE = 50;

	private final WorkQueue queue;

	private final Casework casework;

	private final Readings readings;

	private final Submissions submissions;

	private final CurrentStaff currentStaff;

	private final CaseJson json;

	CaseApi(WorkQueue queue, Casework casework, Readings readings, Submissions submissions, CurrentStaff currentStaff,
			CaseJson json) {
		this.queue = queue;
		this.casework = casework;
		this.readings = readings;
		this.submissions = submissions;
		this.currentStaff = currentStaff;
		this.json = json;
	}

	@GetMapping
	CaseJson.Page list(@RequestParam(defaultValue = "") String status, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String after) {
		Optional<CaseNumber> last = after.isBlank() ? Optional.empty() : Optional.of(number(after));
		List<CodingCase> cases = this.queue.page(new QueueFilter(statuses(status), Optional.empty(), false, false, q,
				QueueFilter.Sort.NEWEST, last, PAGE + 1));
		return this.json.page(cases, PAGE);
	}

	private static Set<CaseStatus> statuses(String text) {
		EnumSet<CaseStatus> statuses = EnumSet.noneOf(CaseStatus.class);
		try {
			for (String name : text.split(",")) {
				if (!name.isBlank()) {
					statuses.add(CaseStatus.valueOf(name.strip().toUpperCase(Locale.ROOT)));
				}
			}
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
					"status must be one of NEW, OPEN, WAITING, RESOLVED, CLOSED");
		}
		return statuses;
	}

	@GetMapping("/{number}")
	CaseJson.Detail detail(@PathVariable String number) {
		CaseNumber known = number(number);
		CodingCase codingCase = this.casework.find(known).orElseThrow(() -> missing(number));
		return this.json.detail(codingCase, this.casework.thread(known), this.readings.of(known));
	}

	@PostMapping("/{number}/take")
	CaseJson.Summary take(@PathVariable String number, Principal principal) {
		CaseNumber known = number(number);
		expectDone(this.casework.take(known, this.currentStaff.of(principal)), known);
		return this.json.summary(this.casework.find(known).orElseThrow());
	}

	/** Answers 202 while a second reader is waited for. */
	@PostMapping("/{number}/answer")
	ResponseEntity<CaseJson.Summary> answer(@PathVariable String number, @RequestBody CaseJson.Answer answer,
			Principal principal) {
		CaseNumber known = number(number);
		StaffMember member = this.currentStaff.of(principal);
		Submitted submitted = this.submissions.fromSoftware(known, member,
				new AnswerRequest(answer.text(), answer.codes(), Optional.empty(), false, Copies.NONE));
		if (submitted instanceof Submitted.Refused refused) {
			expectDone(Outcome.refused(refused.reason()), known);
		}
		return ResponseEntity.status((submitted instanceof Submitted.Waits) ? HttpStatus.ACCEPTED : HttpStatus.OK)
			.body(this.json.summary(this.casework.find(known).orElseThrow()));
	}

	private void expectDone(Outcome outcome, CaseNumber number) {
		if (outcome instanceof Outcome.Refused refused) {
			boolean known = this.casework.find(number).isPresent();
			throw new ResponseStatusException(known ? HttpStatus.CONFLICT : HttpStatus.NOT_FOUND, refused.reason());
		}
	}

	private static CaseNumber number(String text) {
		return CaseNumber.parse(text).orElseThrow(() -> missing(text));
	}

	private static ResponseStatusException missing(String number) {
		String shown = number.replaceAll("[^A-Za-z0-9-]", "");
		return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no case " + shown + ".");
	}

}
