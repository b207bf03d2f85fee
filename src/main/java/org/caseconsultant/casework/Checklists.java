package org.caseconsultant.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.audit.AuditTrail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be done in a case: the list that its kind of question starts with, and what
 * colleagues add.
 */
@Service
@Transactional
public class Checklists {

	/** What each kind of question takes, in own words. */
	private static final Map<String, List<String>> LISTS = Map.of("DENIAL",
			List.of("Reason and remark codes of the remittance are read", "Payer and date of denial are known",
					"Time limit for the appeal is checked"),
			"MODIFIER", List.of("Pair and its modifier indicator are checked", "Circumstances in the record fit"),
			"UNITS", List.of("Unit of the code is checked", "Daily limit (MUE) is checked", "Waste is accounted for"),
			"VISIT_LEVEL", List.of("New or established patient is settled", "Time or decision making is documented"),
			"DOCUMENTATION", List.of("What the record must show is named with its source"), "BUNDLING",
			List.of("Edits of all codes together are checked", "Sites and encounters are told apart"), "DIAGNOSIS",
			List.of("Excludes notes and sequence are checked", "Code is billable on the day of service"), "WHICH_CODE",
			List.of("Code is valid on the day of service"));

	private final CaseTasks tasks;

	private final Cases cases;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Checklists(CaseTasks tasks, Cases cases, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
		this.tasks = tasks;
		this.cases = cases;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/** A case gets the lists of its kinds once; later readings leave it alone. */
	void begin(long caseId, Collection<String> kinds) {
		if (!this.tasks.findByCodingCaseIdOrderByPosition(caseId).isEmpty()) {
			return;
		}
		List<String> texts = new ArrayList<>();
		kinds.stream().sorted().forEach((kind) -> texts.addAll(LISTS.getOrDefault(kind, List.of())));
		for (int i = 0; i < texts.size(); i++) {
			this.tasks.save(new CaseTask(caseId, i, texts.get(i)));
		}
	}

	/**
	 * Lists what is to be done in a case.
	 * @param number its number
	 * @return in order
	 */
	@Transactional(readOnly = true)
	public List<CaseTask> of(CaseNumber number) {
		return this.tasks.findByCodingCaseIdOrderByPosition(number.caseId());
	}

	/**
	 * Adds a task.
	 * @param number number of the case
	 * @param member who adds it
	 * @param text what is to be done
	 * @return refused if it is empty
	 */
	public Outcome add(CaseNumber number, StaffMember member, String text) {
		Optional<CodingCase> codingCase = this.cases.findById(number.caseId())
			.filter((found) -> found.mergedIntoId().isEmpty());
		if (text.isBlank() || codingCase.isEmpty()) {
			return Outcome.refused("The task is empty.");
		}
		int position = of(number).stream().mapToInt(CaseTask::position).max().orElse(-1) + 1;
		this.tasks.save(new CaseTask(number.caseId(), position, Limit.to(300, text.strip())));
		this.audit.record(member.actor(), "task.added", number.toString(), "");
		touched(codingCase.get());
		return Outcome.done();
	}

	/**
	 * Ticks a task, or takes the tick back.
	 * @param number number of the case
	 * @param member who does it
	 * @param taskId row id of the task
	 * @param done whether it is done
	 * @return refused if it is not in this case
	 */
	public Outcome tick(CaseNumber number, StaffMember member, long taskId, boolean done) {
		Optional<CaseTask> task = this.tasks.findById(taskId).filter((each) -> each.caseId() == number.caseId());
		if (task.isEmpty()) {
			return Outcome.refused("There is no such task in this case.");
		}
		task.get().done(done ? member.id() : null, done ? this.clock.instant() : null);
		this.audit.record(member.actor(), done ? "task.done" : "task.reopened", number.toString(), "task " + taskId);
		this.cases.findById(number.caseId()).ifPresent(this::touched);
		return Outcome.done();
	}

	private void touched(CodingCase codingCase) {
		codingCase.touched(this.clock.instant());
		this.events.publishEvent(new CaseChanged(codingCase.id()));
	}

}
