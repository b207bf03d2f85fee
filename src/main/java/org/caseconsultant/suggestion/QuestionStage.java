package org.caseconsultant.suggestion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.caseconsultant.casework.CaseMessage;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.stage.Failure;
import org.caseconsultant.stage.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the questions of due cases (step 6 of the line): claims with a lease, reads
 * outside any transaction, stores in a second one.
 */
@Component
class QuestionStage {

	private static final Logger log = LoggerFactory.getLogger(QuestionStage.class);

	private static final Duration LEASE = Duration.ofMinutes(1);

	private final SuggestionRuns runs;

	private final Readings readings;

	private final Casework casework;

	private final Suggesters suggesters;

	private final Leases leases;

	QuestionStage(SuggestionRuns runs, Readings readings, Casework casework, Suggesters suggesters,
			TransactionTemplate transaction, Clock clock) {
		this.runs = runs;
		this.readings = readings;
		this.casework = casework;
		this.suggesters = suggesters;
		this.leases = new Leases(transaction, clock, LEASE);
	}

	/** Reads some due cases; false when none was due. */
	boolean readDue() {
		List<Claimed> claimed = this.leases.take((now) -> this.runs.due(now, Limit.of(5)), SuggestionRun::claimed,
				(run) -> new Claimed(run.caseId(), run.requestedAt()));
		claimed.forEach(this::read);
		return !claimed.isEmpty();
	}

	private void read(Claimed claimed) {
		try {
			CaseQuestion question = question(claimed.caseId());
			QuestionReading reading = this.suggesters.read(question.text());
			this.readings.store(claimed.caseId(), claimed.requestedAt(), question, reading);
		}
		catch (RuntimeException | StackOverflowError ex) {
			log.warn("Case {} could not be read: {}", claimed.caseId(), Failure.describe(ex));
			this.readings.failed(claimed.caseId());
		}
	}

	private CaseQuestion question(long caseId) {
		List<CaseMessage> thread = this.casework.thread(new CaseNumber(caseId));
		return CaseQuestion.of(thread, this.casework.attachments(thread.stream().map(CaseMessage::id).toList()));
	}

	/**
	 * A case that this process reads now.
	 */
	private record Claimed(long caseId, Instant requestedAt) {
	}

}
