package org.caseconsultant.reply;

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

	AnswerRecord(AnswerGrounds grounds, Citations citations, Feedback feedback) {
		this.grounds = grounds;
		this.citations = citations;
		this.feedback = feedback;
	}

	/** A question back is no answer: it cites nothing and judges nothing. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(CaseNumber number, MessageId messageId, AnswerRequest request, List<PickedCode> codes) {
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
