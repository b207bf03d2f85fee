package org.caseconsultant.suggestion;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.MessageFiled;
import org.caseconsultant.casework.Traits;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was read out of cases.
 */
@Service
@Transactional
public class Readings {

	private final SuggestionRuns runs;

	private final CodeSuggestions suggestions;

	private final CodeFindings findings;

	private final Traits traits;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final JsonMapper json = JsonMapper.shared();

	Readings(SuggestionRuns runs, CodeSuggestions suggestions, CodeFindings findings, Traits traits,
			ApplicationEventPublisher events, Clock clock) {
		this.runs = runs;
		this.suggestions = suggestions;
		this.findings = findings;
		this.traits = traits;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Finds what was read out of a case last.
	 * @param number its number
	 * @return nothing before the first reading
	 */
	@Transactional(readOnly = true)
	public Optional<CaseReading> of(CaseNumber number) {
		return this.runs.findById(number.caseId()).flatMap((run) -> run.readyAt().map((at) -> restore(run, at)));
	}

	/**
	 * Tells whether a mail of a case is still to be read.
	 * @param number number of the case
	 * @return true until it is read or has failed
	 */
	@Transactional(readOnly = true)
	public boolean isDue(CaseNumber number) {
		return is(number, SuggestionRun.State.DUE);
	}

	/**
	 * Tells whether the newest mail of a case could not be read.
	 * @param number number of the case
	 * @return true until somebody has it read again
	 */
	@Transactional(readOnly = true)
	public boolean hasFailed(CaseNumber number) {
		return is(number, SuggestionRun.State.FAILED);
	}

	private boolean is(CaseNumber number, SuggestionRun.State state) {
		return this.runs.findById(number.caseId()).filter((run) -> run.state() == state).isPresent();
	}

	/**
	 * Reads a case again, after a failure.
	 * @param number its number
	 */
	public void readAgain(CaseNumber number) {
		this.runs.findById(number.caseId()).ifPresent((run) -> run.request(this.clock.instant()));
	}

	/**
	 * Lists the best suggested codes of cases at once.
	 * @param caseIds row ids
	 * @param most how many of each
	 * @return codes, best first, for cases that have any
	 */
	@Transactional(readOnly = true)
	public Map<Long, List<String>> codes(Collection<Long> caseIds, int most) {
		Map<Long, List<String>> codes = new HashMap<>();
		if (!caseIds.isEmpty()) {
			this.suggestions.best(caseIds, most)
				.forEach((row) -> codes.computeIfAbsent((Long) row[0], (id) -> new ArrayList<>()).add((String) row[1]));
		}
		return codes;
	}

	private CaseReading restore(SuggestionRun run, Instant readyAt) {
		StoredReading stored = this.json.readValue(run.reading(), StoredReading.class);
		return new CaseReading(readyAt, stored.reading(), stored.passages());
	}

	/** Every mail of a person is read; its row is made with the mail. */
	@EventListener
	void on(MessageFiled event) {
		SuggestionRun run = this.runs.findById(event.caseId()).orElseGet(() -> new SuggestionRun(event.caseId()));
		run.request(this.clock.instant());
		this.runs.save(run);
	}

	/** Stores a reading, unless a newer mail has come in meanwhile. */
	void store(long caseId, Instant requestedAt, CaseQuestion question, QuestionReading reading) {
		SuggestionRun run = this.runs.findById(caseId).orElseThrow();
		if (run.requestedAt().isAfter(requestedAt)) {
			return;
		}
		String stored = this.json.writeValueAsString(new StoredReading(reading, question.passages()));
		run.ready(stored, reading.release(), this.clock.instant());
		replaceRows(caseId, reading);
		this.traits.read(new CaseNumber(caseId), ReadTraits.of(question, reading));
		this.events.publishEvent(new SuggestionsReady(caseId));
	}

	private void replaceRows(long caseId, QuestionReading reading) {
		this.suggestions.deleteOf(caseId);
		this.findings.deleteOf(caseId);
		List<Suggestion> codes = reading.suggestions();
		for (int i = 0; i < codes.size(); i++) {
			this.suggestions.save(new CodeSuggestion(caseId, i, codes.get(i)));
		}
		for (int i = 0; i < reading.findings().size(); i++) {
			this.findings.save(new CodeFinding(caseId, i, reading.findings().get(i)));
		}
	}

	void failed(long caseId) {
		this.runs.findById(caseId).filter((run) -> run.attempts() >= 3).ifPresent((run) -> {
			run.failed();
			this.events.publishEvent(new SuggestionsReady(caseId));
		});
	}

}
