package org.caseconsultant.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.audit.AuditTrail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one case of two. Both are locked in the order of their numbers, so of two people
 * who merge them crosswise one wins and the other reads where the thread is now.
 */
@Service
@Transactional
public class CaseMerging {

	/** What belongs to a case and goes along, besides what listeners move. */
	private static final List<String> MOVES = List.of(
			"update case_message set coding_case_id = :into where coding_case_id = :from",
			"update internal_note set coding_case_id = :into where coding_case_id = :from",
			"update case_task set coding_case_id = :into, position = position + 100 where coding_case_id = :from",
			"insert into thread_entry (message_id_hash, coding_case_id, placeholder) select e.message_id_hash, :into, "
					+ "e.placeholder from thread_entry e where e.coding_case_id = :from and not exists (select 1 from "
					+ "thread_entry o where o.message_id_hash = e.message_id_hash and o.coding_case_id = :into)",
			"delete from thread_entry where coding_case_id = :from",
			"insert into case_participant (coding_case_id, address_key, follows) select :into, p.address_key, p.follows "
					+ "from case_participant p where p.coding_case_id = :from and not exists (select 1 from "
					+ "case_participant o where o.address_key = p.address_key and o.coding_case_id = :into)",
			"delete from case_participant where coding_case_id = :from",
			"insert into case_trait (kind, trait, coding_case_id) select t.kind, t.trait, :into from case_trait t where "
					+ "t.coding_case_id = :from and not exists (select 1 from case_trait o where o.kind = t.kind and "
					+ "o.trait = t.trait and o.coding_case_id = :into)",
			"delete from case_trait where coding_case_id = :from");

	private final EntityManager entities;

	private final Notices notices;

	private final CaseMessages messages;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CaseMerging(EntityManager entities, Notices notices, CaseMessages messages, AuditTrail audit,
			ApplicationEventPublisher events, Clock clock) {
		this.entities = entities;
		this.notices = notices;
		this.messages = messages;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Makes a case part of another one: messages, notes, drafts and tasks go there.
	 * @param number the case that ends
	 * @param into the case that remains
	 * @param member who decides it
	 * @return refused if either of them is merged already, with where its thread is
	 */
	public Outcome merge(CaseNumber number, CaseNumber into, StaffMember member) {
		if (number.equals(into)) {
			return Outcome.refused("Name another case than this one.");
		}
		boolean ordered = number.caseId() < into.caseId();
		Optional<CodingCase> first = locked(ordered ? number : into);
		Optional<CodingCase> second = locked(ordered ? into : number);
		if (first.isEmpty() || second.isEmpty()) {
			return Outcome.refused("There is no case " + (find(number).isEmpty() ? number : into) + ".");
		}
		CodingCase ending = ordered ? first.get() : second.get();
		CodingCase remaining = ordered ? second.get() : first.get();
		Optional<String> obstacle = merged(ending).or(() -> merged(remaining));
		if (obstacle.isPresent()) {
			return Outcome.refused(obstacle.get());
		}
		join(ending, remaining, member);
		return Outcome.done();
	}

	private Optional<CodingCase> find(CaseNumber number) {
		return Optional.ofNullable(this.entities.find(CodingCase.class, number.caseId()));
	}

	private Optional<CodingCase> locked(CaseNumber number) {
		Optional<CodingCase> found = find(number);
		found.ifPresent((codingCase) -> this.entities.refresh(codingCase, LockModeType.PESSIMISTIC_WRITE));
		return found;
	}

	private static Optional<String> merged(CodingCase codingCase) {
		return codingCase.mergedIntoId()
			.map((into) -> "Somebody was faster: " + codingCase.number() + " is part of " + new CaseNumber(into)
					+ " already. Nothing was changed by you; go on in " + new CaseNumber(into) + ".");
	}

	private void join(CodingCase ending, CodingCase remaining, StaffMember member) {
		Instant now = this.clock.instant();
		Optional<Long> assignee = ending.assigneeId();
		if (CaseStatus.UNFINISHED.contains(ending.status()) && !CaseStatus.UNFINISHED.contains(remaining.status())) {
			remaining.moveTo(CaseStatus.OPEN, now);
		}
		if (remaining.assigneeId().isEmpty()) {
			assignee.ifPresent((id) -> remaining.assignTo(id, now));
		}
		if (ending.isUndelivered()) {
			remaining.undelivered(now);
		}
		ending.mergedInto(remaining.id());
		ending.moveTo(CaseStatus.MERGED, now);
		remaining.touched(now);
		this.entities.flush();
		MOVES.forEach((sql) -> move(sql, ending.id(), remaining.id()));
		this.events.publishEvent(new CasesMerged(ending.id(), remaining.id()));
		this.audit.record(member.actor(), "case.merged", ending.number().toString(), "into " + remaining.number());
		this.audit.record(member.actor(), "case.merged-in", remaining.number().toString(), ending.number().toString());
		assignee.ifPresent((id) -> this.notices.tell(id, member, remaining.id(), StaffNotice.Kind.MERGED));
		tell(ending.id(), remaining.id());
	}

	private void move(String sql, long from, long into) {
		var query = this.entities.createNativeQuery(sql).setParameter("from", from);
		if (sql.contains(":into")) {
			query.setParameter("into", into);
		}
		query.executeUpdate();
	}

	/** The joined question is read again. */
	private void tell(long from, long into) {
		this.messages.findByCodingCaseIdOrderByCaseMessageId(into)
			.stream()
			.filter((message) -> message.kind() == MessageKind.PERSON)
			.reduce((older, newer) -> newer)
			.ifPresent((message) -> this.events.publishEvent(new MessageFiled(into, message.id())));
		this.events.publishEvent(new CaseChanged(from));
		this.events.publishEvent(new CaseChanged(into));
	}

}
