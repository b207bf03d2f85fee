package org.caseconsultant.reply;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.audit.AuditTrail;
import org.caseconsultant.casework.CaseNumber;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One writer a case: the lock is taken by the first edit, renewed by each further one,
 * ends by itself, and a colleague may take it over.
 */
@Service
@Transactional
public class Locks {

	private final AnswerLocks locks;

	private final Accounts accounts;

	private final AuditTrail audit;

	private final DeskSettings settings;

	private final Clock clock;

	Locks(AnswerLocks locks, Accounts accounts, AuditTrail audit, DeskSettings settings, Clock clock) {
		this.locks = locks;
		this.accounts = accounts;
		this.audit = audit;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Takes or renews the lock for somebody who types.
	 * @param number number of the case
	 * @param member who types
	 * @return who else holds it; nothing if the member does now
	 */
	public Optional<Writer> touch(CaseNumber number, StaffMember member) {
		Instant now = this.clock.instant();
		AnswerLock lock = this.locks.findById(number.caseId()).orElseGet(() -> new AnswerLock(number.caseId()));
		if (!lock.isFree(now) && lock.holder() != member.id()) {
			return Optional.of(writer(lock));
		}
		give(lock, member, now);
		return Optional.empty();
	}

	/**
	 * Takes the lock, whoever holds it.
	 * @param number number of the case
	 * @param member who takes it
	 */
	public void takeOver(CaseNumber number, StaffMember member) {
		Instant now = this.clock.instant();
		AnswerLock lock = this.locks.findById(number.caseId()).orElseGet(() -> new AnswerLock(number.caseId()));
		if (!lock.isFree(now) && lock.holder() != member.id()) {
			this.audit.record(member.actor(), "lock.taken-over", number.toString(), "staff:" + lock.holder());
		}
		give(lock, member, now);
	}

	private void give(AnswerLock lock, StaffMember member, Instant now) {
		lock.give(member.id(), now, now.plus(this.settings.lock()));
		this.locks.saveAndFlush(lock);
	}

	/**
	 * Gives the lock back.
	 * @param number number of the case
	 * @param member who has it
	 */
	public void release(CaseNumber number, StaffMember member) {
		Instant now = this.clock.instant();
		this.locks.findById(number.caseId())
			.filter((lock) -> lock.isOf(member.id(), now))
			.ifPresent((lock) -> lock.end(now));
	}

	/**
	 * Who wrote for a case that became part of another one writes on if nobody does
	 * there.
	 */
	void merge(long from, long into) {
		Instant now = this.clock.instant();
		this.locks.findById(from).filter((lock) -> !lock.isFree(now)).ifPresent((lock) -> {
			AnswerLock there = this.locks.findById(into).orElseGet(() -> new AnswerLock(into));
			if (there.isFree(now)) {
				there.give(lock.holder(), now, lock.expiresAt());
				this.locks.saveAndFlush(there);
			}
			lock.end(now);
		});
	}

	/**
	 * Tells who else writes.
	 * @param number number of the case
	 * @param member who asks
	 * @return nothing if nobody else does
	 */
	@Transactional(readOnly = true)
	public Optional<Writer> other(CaseNumber number, StaffMember member) {
		return this.locks.findById(number.caseId())
			.filter((lock) -> !lock.isFree(this.clock.instant()) && lock.holder() != member.id())
			.map(this::writer);
	}

	private Writer writer(AnswerLock lock) {
		return new Writer(lock.holder(),
				this.accounts.staffMember(lock.holder()).map(StaffMember::name).orElse("A colleague"), lock.takenAt(),
				lock.expiresAt());
	}

}
