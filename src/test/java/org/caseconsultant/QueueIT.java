package org.caseconsultant;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseAction;
import org.caseconsultant.casework.CaseHandling;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseStatus;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.Narrowing;
import org.caseconsultant.casework.NextCase;
import org.caseconsultant.casework.Outcome;
import org.caseconsultant.casework.Priority;
import org.caseconsultant.casework.QueueFilter;
import org.caseconsultant.casework.SavedViews;
import org.caseconsultant.casework.TraitKind;
import org.caseconsultant.casework.WorkQueue;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Views of the queue: what they show and count, and which case comes next.
 */
class QueueIT extends Product {

	@Autowired
	private WorkQueue queue;

	@Autowired
	private CaseHandling handling;

	@Autowired
	private SavedViews savedViews;

	@Autowired
	private NextCase nextCase;

	@Autowired
	private Accounts accounts;

	private StaffMember member(String role) {
		return this.accounts.staffMember(role + "@caseconsultant.test").orElseThrow();
	}

	private CaseNumber asked(String subject, String text) {
		return CaseNumber.parse(numberIn(ask(somebody(), subject, text).subject())).orElseThrow();
	}

	private static QueueFilter filter(Set<CaseStatus> statuses, Narrowing narrowing) {
		return new QueueFilter(statuses, Optional.empty(), false, false, "", QueueFilter.Sort.NEWEST, Optional.empty(),
				50, narrowing);
	}

	private List<CaseNumber> numbers(QueueFilter filter) {
		return this.queue.page(filter).stream().map(CodingCase::number).toList();
	}

	@Test
	void narrowsByWhatWasReadAndByTags() {
		CaseNumber number = asked("narrow", "Medicare denied 96413 with CO-97 in Texas. Can we appeal?");
		this.handling.handle(List.of(number), member("consultant"), new CaseAction.Tag("narrowed", true));
		Map<TraitKind, String> traits = Map.of(TraitKind.TAG, "narrowed", TraitKind.CODE, "96413", TraitKind.PAYER,
				"MEDICARE", TraitKind.QUESTION, "DENIAL");
		Narrowing narrowing = new Narrowing(Narrowing.Rest.ANY, Narrowing.Due.any(), traits, Optional.empty(),
				Optional.of(Instant.now().minusSeconds(3600)));
		until(() -> numbers(filter(Set.of(), narrowing)), (found) -> found.equals(List.of(number)));
		assertThat(this.queue.count(filter(Set.of(), narrowing))).isEqualTo(1);
		Narrowing other = new Narrowing(Narrowing.Rest.ANY, Narrowing.Due.any(), Map.of(TraitKind.TAG, "narrowed"),
				Optional.of(Instant.now().minusSeconds(3600)), Optional.empty());
		assertThat(numbers(filter(Set.of(), other))).isEmpty();
	}

	@Test
	void tellsDueFromOverdueAndLeavesRestingAndSpamOut() {
		CaseNumber number = asked("due", "Is 93015 one code?");
		Instant now = Instant.now();
		Narrowing overdue = Narrowing.none()
			.with(new Narrowing.Due(Optional.empty(), Optional.of(now)))
			.with(Narrowing.Rest.AWAKE);
		assertThat(numbers(filter(Set.of(), overdue))).doesNotContain(number);
		this.database.update(
				"update coding_case set first_response_due_at = ?, answer_due_at = ? where coding_case_id = ?",
				java.sql.Timestamp.from(now.minusSeconds(90_000)), java.sql.Timestamp.from(now.minusSeconds(90_000)),
				number.caseId());
		assertThat(numbers(filter(Set.of(), overdue))).contains(number);
		this.handling.handle(List.of(number), member("consultant"), new CaseAction.Snooze(null));
		assertThat(numbers(filter(Set.of(), overdue))).doesNotContain(number);
		this.handling.handle(List.of(number), member("consultant"), new CaseAction.Move(CaseStatus.SPAM));
		assertThat(numbers(QueueFilter.all(50))).doesNotContain(number);
		assertThat(numbers(filter(Set.of(CaseStatus.SPAM), Narrowing.none()))).contains(number);
	}

	@Test
	void goesThroughAllPagesByKeyWithoutLosingAny() {
		List<CaseNumber> asked = List.of(asked("page 1", "93015?"), asked("page 2", "93015?"),
				asked("page 3", "93015?"));
		for (QueueFilter.Sort sort : QueueFilter.Sort.values()) {
			Optional<CaseNumber> after = Optional.empty();
			List<CaseNumber> seen = new java.util.ArrayList<>();
			List<CodingCase> page;
			do {
				page = this.queue.page(new QueueFilter(Set.of(), Optional.empty(), false, false, "", sort, after, 2));
				page.forEach((each) -> seen.add(each.number()));
				after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1).number());
			}
			while (!page.isEmpty());
			assertThat(seen).as(sort.name()).doesNotHaveDuplicates().containsAll(asked);
		}
	}

	@Test
	void keepsPrivateAndSharedViews() {
		StaffMember me = member("consultant");
		assertThat(this.savedViews.keep(me, " ", false, "view=all", "")).isInstanceOf(Outcome.Refused.class);
		this.savedViews.keep(me, "Texas", false, "view=all&state=TX", "asker,due");
		this.savedViews.keep(me, "Urgent for all", true, "view=new", "");
		assertThat(this.savedViews.of(member("lead"))).extracting("name")
			.contains("Urgent for all")
			.doesNotContain("Texas");
		long id = this.savedViews.of(me)
			.stream()
			.filter((view) -> view.name().equals("Texas"))
			.findFirst()
			.orElseThrow()
			.id();
		assertThat(this.savedViews.remove(id, member("lead"))).isInstanceOf(Outcome.Refused.class);
		assertThat(this.savedViews.remove(id, me)).isInstanceOf(Outcome.Done.class);
	}

	@Test
	void offersTheUrgentCaseThenTheOneThatFitsTheConsultant() {
		CaseNumber heart = asked("skill", "Is 93458 with 93571 right for a heart catheter?");
		until(() -> this.database.queryForList(
				"select trait from case_trait where kind = 'SPECIALTY' and coding_case_id = ?", String.class,
				heart.caseId()), (found) -> found.contains("Cardiology"));
		StaffMember me = member("consultant");
		this.database.update("update coding_case set priority = 'HIGH' where coding_case_id >= ?", heart.caseId());
		CaseNumber other = asked("no skill", "Is 99214 right?");
		this.database.update("update coding_case set priority = 'HIGH', first_response_due_at = (select d from (select "
				+ "first_response_due_at as d from coding_case where coding_case_id = ?) t) where coding_case_id = ?",
				heart.caseId(), other.caseId());
		this.nextCase.knows(me, List.of("Cardiology"));
		assertThat(this.nextCase.of(me).orElseThrow().number()).isEqualTo(heart);
		this.handling.handle(List.of(other), me, new CaseAction.Rank(Priority.URGENT));
		assertThat(this.nextCase.of(me).orElseThrow().number()).isEqualTo(other);
	}

}
