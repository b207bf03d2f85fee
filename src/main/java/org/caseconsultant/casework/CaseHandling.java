package org.caseconsultant.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.audit.AuditTrail;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does things to one case or many, and undoes them for a short time. Undoing leaves a
 * case alone that somebody changed in between.
 */
@Service
@Transactional
public class CaseHandling {

	/** Most cases of one action. */
	public static final int MOST = 200;

	private final Cases cases;

	private final CaseDeeds deeds;

	private final Traits traits;

	private final UndoSteps steps;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final JsonMapper json = JsonMapper.shared();

	CaseHandling(Cases cases, CaseDeeds deeds, Traits traits, UndoSteps steps, AuditTrail audit,
			ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.deeds = deeds;
		this.traits = traits;
		this.steps = steps;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Does an action to cases.
	 * @param numbers their numbers; further ones than {@link #MOST} are refused
	 * @param member who does it
	 * @param action what is done
	 * @return to how many it was done, and why not to others
	 */
	public Handled handle(List<CaseNumber> numbers, StaffMember member, CaseAction action) {
		List<CaseSnapshot> snapshots = new ArrayList<>();
		List<String> refused = new ArrayList<>();
		List<CaseNumber> chosen = numbers.stream().distinct().limit(MOST).toList();
		this.cases.locked(chosen.stream().map(CaseNumber::caseId).toList());
		for (CaseNumber number : chosen) {
			Optional<CodingCase> found = this.cases.findById(number.caseId());
			if (found.isEmpty()) {
				refused.add("There is no case " + number + ".");
				continue;
			}
			CaseSnapshot before = CaseSnapshot.of(found.get(), this.traits.tags(number.caseId()));
			Outcome outcome = this.deeds.apply(found.get(), member, action, this.clock.instant());
			if (outcome instanceof Outcome.Refused reason) {
				refused.add(number + ": " + reason.reason());
			}
			else {
				snapshots.add(recorded(found.get(), before, member, action));
			}
		}
		if (numbers.size() > MOST) {
			refused.add("Only the first " + MOST + " cases were changed.");
		}
		return new Handled(snapshots.size(), refused, snapshots.isEmpty() ? 0 : remember(member, action, snapshots));
	}

	private CaseSnapshot recorded(CodingCase codingCase, CaseSnapshot before, StaffMember member, CaseAction action) {
		this.audit.record(member.actor(), action.name(), codingCase.number().toString(), CaseDeeds.detail(action));
		this.events.publishEvent(new CaseChanged(codingCase.id()));
		return before.leaving(this.cases.saveAndFlush(codingCase).revision());
	}

	private long remember(StaffMember member, CaseAction action, List<CaseSnapshot> snapshots) {
		Instant now = this.clock.instant();
		this.steps.deleteOlder(now.minus(UndoStep.LASTS));
		return this.steps.save(new UndoStep(member.id(), action.name(), this.json.writeValueAsString(snapshots), now))
			.id();
	}

	/**
	 * Undoes an action.
	 * @param undoId what {@link #handle} gave
	 * @param member who did it
	 * @return how many cases are as before
	 */
	public Handled undo(long undoId, StaffMember member) {
		Instant now = this.clock.instant();
		Optional<UndoStep> step = this.steps.findById(undoId).filter((each) -> each.isOpenTo(member.id(), now));
		if (step.isEmpty()) {
			return new Handled(0, List.of("It is too late to undo that."), 0);
		}
		step.get().use();
		List<String> refused = new ArrayList<>();
		int done = 0;
		CaseSnapshot[] snapshots = this.json.readValue(step.get().snapshots(), CaseSnapshot[].class);
		this.cases.locked(Arrays.stream(snapshots).map(CaseSnapshot::caseId).toList());
		for (CaseSnapshot before : snapshots) {
			if (restore(before, member, step.get().action(), now)) {
				done++;
			}
			else {
				refused.add(new CaseNumber(before.caseId()) + " was changed since; it stays as it is.");
			}
		}
		return new Handled(done, refused, 0);
	}

	private boolean restore(CaseSnapshot before, StaffMember member, String action, Instant now) {
		Optional<CodingCase> unchanged = this.cases.findById(before.caseId())
			.filter((found) -> found.revision() == before.revision());
		unchanged.ifPresent((codingCase) -> {
			codingCase.restore(before, now);
			this.traits.retag(before.caseId(), before.tags());
			this.audit.record(member.actor(), "case.undone", codingCase.number().toString(), action);
			this.events.publishEvent(new CaseChanged(codingCase.id()));
		});
		return unchanged.isPresent();
	}

	/** Brings cases back whose rest is over; false when there was none. */
	boolean wakeRested() {
		Instant now = this.clock.instant();
		List<CodingCase> rested = this.cases.rested(now, Limit.of(50));
		rested.forEach((codingCase) -> {
			codingCase.rests(null);
			codingCase.touched(now);
			this.audit.record("system", "case.woken", codingCase.number().toString(), "");
			this.events.publishEvent(new CaseChanged(codingCase.id()));
		});
		return !rested.isEmpty();
	}

	/**
	 * Reads numbers written with commas or blanks between them.
	 * @param text such as {@code CC-000001,CC-000002}
	 * @return the numbers
	 */
	public static List<CaseNumber> numbers(String text) {
		return Arrays.stream(text.split("[,\\s]+")).flatMap((each) -> CaseNumber.parse(each).stream()).toList();
	}

}
