package org.caseconsultant.reply;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.suggestion.Feedback;
import org.caseconsultant.suggestion.feedback.PickedEntry;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps, in the transaction that sends an answer, what it cites and what became of the
 * suggestions.
 */
@Component
class AnswerRecord {

	private final AnswerGrounds grounds;

	private final Citations citations;

	private final Feedback feedback;

	private final SentAnswers sentAnswers;

	private final OutcomeSettings outcome;

	private final Clock clock;

	AnswerRecord(AnswerGrounds grounds, Citations citations, Feedback feedback, SentAnswers sentAnswers,
			OutcomeSettings outcome, Clock clock) {
		this.grounds = grounds;
		this.citations = citations;
		this.feedback = feedback;
		this.sentAnswers = sentAnswers;
		this.outcome = outcome;
		this.clock = clock;
	}

	/** A question back is no answer: it cites nothing and judges nothing. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(MessageId messageId, Outgoing answer) {
		CaseNumber number = answer.codingCase().number();
		AnswerRequest request = answer.request();
		SentAnswer sent = new SentAnswer(messageId.hash(), number.caseId(), answer.member().id(), this.clock.instant())
			.with(String.join(", ", request.codes()), request.copies().cc(),
					answer.files().stream().map(AnswerFile::name).toList());
		if (!request.askingBack()) {
			sent.askOutcomeAt(this.outcome.dueAfter(this.clock.instant()).orElse(null));
		}
		this.sentAnswers.save(sent);
		List<PickedCode> codes = request.readable();
		if (request.askingBack()) {
			return;
		}
		Grounds found = this.grounds.of(number, request.text(), codes);
		List<CatalogEntry> entries = codes.stream()
			.map((code) -> CodeTable.entry(found.catalog(), code.code()))
			.flatMap(Optional::stream)
			.distinct()
			.toList();
		this.citations.keep(number, messageId, found, entries);
		this.feedback.judge(number,
				entries.stream().map((entry) -> new PickedEntry(entry.system(), entry.code())).toList());
	}

}
