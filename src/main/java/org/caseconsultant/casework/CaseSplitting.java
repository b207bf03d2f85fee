package org.caseconsultant.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.audit.AuditTrail;
import org.caseconsultant.mail.SubjectLine;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a message out into a case of its own, and links cases.
 */
@Service
@Transactional
public class CaseSplitting {

	private final EntityManager entities;

	private final Cases cases;

	private final CaseMessages messages;

	private final CaseThread thread;

	private final Accounts accounts;

	private final FirstResponse firstResponse;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CaseSplitting(EntityManager entities, Cases cases, CaseMessages messages, CaseThread thread, Accounts accounts,
			FirstResponse firstResponse, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
		this.entities = entities;
		this.cases = cases;
		this.messages = messages;
		this.thread = thread;
		this.accounts = accounts;
		this.firstResponse = firstResponse;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Makes a case of a message; the two cases are linked. Answers to the message go to
	 * the new case.
	 * @param number the case it is in
	 * @param messageId row id of the message
	 * @param member who decides it
	 * @return the number of the new case, nothing if the message is not one of several
	 * mails of people in that case
	 */
	public Optional<CaseNumber> split(CaseNumber number, long messageId, StaffMember member) {
		List<CaseMessage> asked = this.messages.findByCodingCaseIdOrderByCaseMessageId(number.caseId())
			.stream()
			.filter((message) -> message.direction() == Direction.INBOUND && message.kind() == MessageKind.PERSON)
			.toList();
		Optional<CodingCase> old = this.cases.findById(number.caseId())
			.filter((found) -> found.mergedIntoId().isEmpty() && asked.size() > 1);
		return old.flatMap((found) -> asked.stream()
			.filter((message) -> message.id() == messageId)
			.findFirst()
			.map((message) -> split(found, message, member)));
	}

	private CaseNumber split(CodingCase old, CaseMessage message, StaffMember member) {
		Instant now = this.clock.instant();
		long asker = this.accounts.known(message.fromAddress(), message.fromName()).id();
		CodingCase fresh = this.cases.save(new CodingCase(Limit.to(500, SubjectLine.stem(message.subject())), asker,
				now, this.firstResponse.dueAfter(now)));
		message.movedTo(fresh.id());
		this.thread.move(message.messageIdHash(), old.id(), fresh.id());
		this.entities.flush();
		this.entities
			.createNativeQuery("insert into case_participant (coding_case_id, address_key, follows) select :into, "
					+ "address_key, follows from case_participant where coding_case_id = :from")
			.setParameter("into", fresh.id())
			.setParameter("from", old.id())
			.executeUpdate();
		link(old, fresh);
		this.audit.record(member.actor(), "case.split", fresh.number().toString(), "out of " + old.number());
		message.receivedMailId().ifPresent((mail) -> this.events.publishEvent(new MessageMoved(mail, fresh.id())));
		readAgain(old, now);
		this.events.publishEvent(new MessageFiled(fresh.id(), message.id()));
		this.events.publishEvent(new CaseChanged(fresh.id()));
		return fresh.number();
	}

	private void readAgain(CodingCase old, Instant now) {
		old.touched(now);
		this.messages.findByCodingCaseIdOrderByCaseMessageId(old.id())
			.stream()
			.filter((each) -> each.kind() == MessageKind.PERSON)
			.reduce((older, newer) -> newer)
			.ifPresent((each) -> this.events.publishEvent(new MessageFiled(old.id(), each.id())));
		this.events.publishEvent(new CaseChanged(old.id()));
	}

	private Optional<CodingCase> open(CaseNumber number) {
		return this.cases.findById(number.caseId()).filter((found) -> found.mergedIntoId().isEmpty());
	}

	/**
	 * Links two cases, each way.
	 * @param number one of them
	 * @param other the other
	 * @param member who decides it
	 * @return refused if there is no such case
	 */
	public Outcome link(CaseNumber number, CaseNumber other, StaffMember member) {
		Optional<CodingCase> first = open(number);
		Optional<CodingCase> second = open(other);
		if (first.isEmpty() || second.isEmpty() || number.equals(other)) {
			return Outcome.refused("There is no other case " + other + " to link.");
		}
		if (!links(number).contains(other)) {
			link(first.get(), second.get());
			this.audit.record(member.actor(), "case.linked", number.toString(), other.toString());
		}
		return Outcome.done();
	}

	private void link(CodingCase first, CodingCase second) {
		insertLink(first.id(), second.id());
		insertLink(second.id(), first.id());
		this.events.publishEvent(new CaseChanged(first.id()));
	}

	private void insertLink(long from, long to) {
		this.entities.createNativeQuery("insert into case_link (coding_case_id, other_case_id) values (:from, :to)")
			.setParameter("from", from)
			.setParameter("to", to)
			.executeUpdate();
	}

	/**
	 * Takes a link off.
	 * @param number one of the cases
	 * @param other the other
	 * @param member who decides it
	 */
	public void unlink(CaseNumber number, CaseNumber other, StaffMember member) {
		int removed = this.entities
			.createNativeQuery("delete from case_link where (coding_case_id = :a and other_case_id = :b) or "
					+ "(coding_case_id = :b and other_case_id = :a)")
			.setParameter("a", number.caseId())
			.setParameter("b", other.caseId())
			.executeUpdate();
		if (removed > 0) {
			this.audit.record(member.actor(), "case.unlinked", number.toString(), other.toString());
		}
	}

	/**
	 * Lists what a case is linked with.
	 * @param number its number
	 * @return numbers in order
	 */
	@Transactional(readOnly = true)
	public List<CaseNumber> links(CaseNumber number) {
		List<?> ids = this.entities
			.createNativeQuery("select other_case_id from case_link where coding_case_id = :id order by 1")
			.setParameter("id", number.caseId())
			.getResultList();
		return ids.stream().map((id) -> new CaseNumber(((Number) id).longValue())).toList();
	}

	/**
	 * Lists the cases whose thread a case has taken in.
	 * @param number its number
	 * @return numbers in order
	 */
	@Transactional(readOnly = true)
	public List<CaseNumber> mergedInto(CaseNumber number) {
		return this.cases.findByMergedIntoId(number.caseId()).stream().map(CodingCase::number).toList();
	}

}
