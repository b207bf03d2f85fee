package org.caseconsultant.casework;

import java.time.Instant;
import java.util.Optional;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;

import org.springframework.stereotype.Component;

/**
 * What each action does to a case, and when it is refused.
 */
@Component
class CaseDeeds {

	private final Accounts accounts;

	private final Traits traits;

	private final Notices notices;

	CaseDeeds(Accounts accounts, Traits traits, Notices notices) {
		this.accounts = accounts;
		this.traits = traits;
		this.notices = notices;
	}

	Outcome apply(CodingCase codingCase, StaffMember member, CaseAction action, Instant now) {
		if (codingCase.mergedIntoId().isPresent()) {
			return Outcome.refused("It is part of " + new CaseNumber(codingCase.mergedIntoId().get()) + " now.");
		}
		Outcome outcome = done(codingCase, member, action, now);
		if (outcome instanceof Outcome.Done) {
			codingCase.touched(now);
		}
		return outcome;
	}

	private Outcome done(CodingCase codingCase, StaffMember member, CaseAction action, Instant now) {
		if (action instanceof CaseAction.Take) {
			return take(codingCase, member, now);
		}
		if (action instanceof CaseAction.HandBack) {
			return handBack(codingCase, member, now);
		}
		if (action instanceof CaseAction.Assign assign) {
			return assign(codingCase, member, assign.assigneeId(), now);
		}
		if (action instanceof CaseAction.Move move) {
			return move(codingCase, move.status(), now);
		}
		if (action instanceof CaseAction.Tag tag) {
			return tag(codingCase, tag);
		}
		if (action instanceof CaseAction.Rank rank) {
			codingCase.ranks(rank.priority());
			return Outcome.done();
		}
		return rest(codingCase, action, now);
	}

	private static Outcome rest(CodingCase codingCase, CaseAction action, Instant now) {
		if (action instanceof CaseAction.Snooze snooze) {
			return snooze(codingCase, snooze, now);
		}
		codingCase.rests(null);
		return Outcome.done();
	}

	private Outcome take(CodingCase codingCase, StaffMember member, Instant now) {
		Optional<Long> other = codingCase.assigneeId().filter((id) -> id != member.id());
		if (other.isPresent()) {
			return Outcome.refused("This case is with " + nameOf(other.get()) + ".");
		}
		codingCase.assignTo(member.id(), now);
		return Outcome.done();
	}

	private String nameOf(long staffMemberId) {
		return this.accounts.staffMember(staffMemberId).map(StaffMember::name).orElse("a colleague");
	}

	private static Outcome handBack(CodingCase codingCase, StaffMember member, Instant now) {
		if (!codingCase.isAssignedTo(member.id())) {
			return Outcome.refused("Only the person who has the case can hand it back.");
		}
		codingCase.handBack(now);
		return Outcome.done();
	}

	private Outcome assign(CodingCase codingCase, StaffMember member, long assigneeId, Instant now) {
		if (this.accounts.staffMember(assigneeId).isEmpty()) {
			return Outcome.refused("There is no such colleague.");
		}
		codingCase.assignTo(assigneeId, now);
		this.notices.tell(assigneeId, member, codingCase.id(), StaffNotice.Kind.ASSIGNED);
		return Outcome.done();
	}

	private static Outcome move(CodingCase codingCase, CaseStatus status, Instant now) {
		if (status == CaseStatus.NEW) {
			return Outcome.refused("A case becomes new by handing it back.");
		}
		if (status == CaseStatus.MERGED) {
			return Outcome.refused("A case is merged by naming the other one.");
		}
		codingCase.moveTo(status, now);
		return Outcome.done();
	}

	private Outcome tag(CodingCase codingCase, CaseAction.Tag tag) {
		String written = Traits.tag(tag.tag());
		if (written.isEmpty()) {
			return Outcome.refused("A tag needs a letter or a digit.");
		}
		if (tag.on()) {
			this.traits.tag(codingCase.id(), written);
		}
		else {
			this.traits.untag(codingCase.id(), written);
		}
		return Outcome.done();
	}

	private static Outcome snooze(CodingCase codingCase, CaseAction.Snooze snooze, Instant now) {
		if (!CaseStatus.UNFINISHED.contains(codingCase.status())) {
			return Outcome.refused("Only an unfinished case can rest.");
		}
		Instant until = Optional.ofNullable(snooze.until()).orElse(CaseStanding.UNTIL_REPLY);
		if (!until.isAfter(now)) {
			return Outcome.refused("That time has passed.");
		}
		codingCase.rests(until);
		return Outcome.done();
	}

	/**
	 * Ids and words of ours for the audit trail; tags are words of staff and stay out.
	 */
	static String detail(CaseAction action) {
		if (action instanceof CaseAction.Assign assign) {
			return "staff:" + assign.assigneeId();
		}
		if (action instanceof CaseAction.Rank rank) {
			return rank.priority().name();
		}
		if (action instanceof CaseAction.Snooze snooze) {
			return (snooze.until() != null) ? "until " + snooze.until() : "until a reply";
		}
		return "";
	}

}
