package org.caseconsultant.suggestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.caseconsultant.casework.CaseMessage;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.suggestion.precedent.AlikePrecedent;
import org.caseconsultant.suggestion.precedent.AskedQuestion;
import org.caseconsultant.suggestion.precedent.Comparison;
import org.caseconsultant.suggestion.reading.CircumstanceReader;
import org.caseconsultant.suggestion.text.QuestionText;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Earlier answered cases that are like a case (src/adr/0017).
 */
@Service
@Transactional
public class Precedents {

	private final StoredPrecedents rows;

	private final PrecedentIndex index;

	private final Readings readings;

	private final Casework casework;

	private final Clock clock;

	Precedents(StoredPrecedents rows, PrecedentIndex index, Readings readings, Casework casework, Clock clock) {
		this.rows = rows;
		this.index = index;
		this.readings = readings;
		this.casework = casework;
		this.clock = clock;
	}

	/**
	 * Finds precedents of a case.
	 * @param number its number
	 * @param draft codes picked for its answer so far, such as {@code 99214-25}
	 * @return most alike first, at most five; empty before the case was read
	 */
	@Transactional(readOnly = true)
	public List<AlikePrecedent> of(CaseNumber number, List<String> draft) {
		return this.readings.of(number)
			.map((found) -> like(question(number, question(number), found.reading()), draft))
			.orElse(List.of());
	}

	/**
	 * Finds precedents of a question.
	 * @param question the question; its own case is left out
	 * @param draft codes picked for its answer so far
	 * @return most alike first, at most five
	 */
	@Transactional(readOnly = true)
	public List<AlikePrecedent> like(AskedQuestion question, List<String> draft) {
		return Comparison.of(question, draft, this.index.search(question));
	}

	/**
	 * Keeps an answer as a precedent, in the transaction that sends it; an answer to a
	 * question that was not read is none.
	 * @param number number of the case
	 * @param picked codes of the answer
	 * @param answer its text
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void answered(CaseNumber number, List<String> picked, String answer) {
		this.readings.of(number).ifPresent((read) -> keep(number, read.reading(), picked, answer));
	}

	private void keep(CaseNumber number, QuestionReading reading, List<String> picked, String answer) {
		AskedQuestion asked = question(number, question(number), reading);
		StoredPrecedent row = this.rows.findById(number.caseId()).orElseGet(() -> new StoredPrecedent(number));
		row.answered(asked, picked, answer.strip(), this.clock.instant());
		this.rows.save(row);
	}

	/**
	 * Forgets a precedent: its text is gone with this transaction, its words leave the
	 * index with the next sweep.
	 * @param number number of the case
	 */
	public void forget(CaseNumber number) {
		this.rows.findById(number.caseId()).ifPresent(StoredPrecedent::withdraw);
	}

	private CaseQuestion question(CaseNumber number) {
		List<CaseMessage> thread = this.casework.thread(number);
		return CaseQuestion.of(thread, this.casework.attachments(thread.stream().map(CaseMessage::id).toList()));
	}

	private AskedQuestion question(CaseNumber number, CaseQuestion question, QuestionReading reading) {
		return AskedQuestion.of(number, reading, CircumstanceReader.read(QuestionText.of(question.text())),
				LocalDate.now(this.clock).getYear(), written(question));
	}

	private static String written(CaseQuestion question) {
		return question.passages()
			.stream()
			.filter((passage) -> passage.part() != Passage.Part.ATTACHMENT)
			.map((passage) -> question.text().substring(passage.start(), passage.end()))
			.collect(Collectors.joining("\n"));
	}

}
