package org.caseconsultant;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.BlockList;
import org.caseconsultant.casework.CaseAction;
import org.caseconsultant.casework.CaseHandling;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.Checklists;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.Followers;
import org.caseconsultant.casework.Handled;
import org.caseconsultant.casework.Notices;
import org.caseconsultant.casework.Outcome;
import org.caseconsultant.casework.Priority;
import org.caseconsultant.casework.Traits;
import org.caseconsultant.intake.MailState;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.mail.ParsedMail;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What staff do with cases beside answering: many at once, undo, rest, block, notes that
 * tell colleagues, forwarded mail.
 */
class WorkingIT extends Product {

	@Autowired
	private Accounts accounts;

	@Autowired
	private Casework casework;

	@Autowired
	private CaseHandling handling;

	@Autowired
	private Traits traits;

	@Autowired
	private Notices notices;

	@Autowired
	private BlockList blockList;

	@Autowired
	private Followers followers;

	@Autowired
	private Checklists checklists;

	private StaffMember member(String role) {
		return this.accounts.staffMember(role + "@caseconsultant.test").orElseThrow();
	}

	private CaseNumber asked(String asker, String subject) {
		return CaseNumber.parse(numberIn(ask(asker, subject, "Is 93015 one code?").subject())).orElseThrow();
	}

	private CodingCase find(CaseNumber number) {
		return this.casework.find(number).orElseThrow();
	}

	private List<String> actions(CaseNumber number) {
		return this.database.queryForList("select action from audit_entry where subject = ? order by audit_entry_id",
				String.class, number.toString());
	}

	@Test
	void changesManyCasesAtOnceAndUndoesIt() {
		CaseNumber first = asked(somebody(), "bulk one");
		CaseNumber second = asked(somebody(), "bulk two");
		StaffMember me = member("consultant");

		Handled taken = this.handling.handle(List.of(first, second, new CaseNumber(999_999)), me,
				new CaseAction.Take());
		assertThat(taken.done()).isEqualTo(2);
		assertThat(taken.refused()).containsExactly("There is no case CC-999999.");
		Handled tagged = this.handling.handle(List.of(first, second), me, new CaseAction.Tag("Appeal  letter!", true));
		assertThat(this.traits.tags(List.of(first.caseId()))).containsEntry(first.caseId(), List.of("appeal-letter"));

		assertThat(this.handling.undo(tagged.undoId(), member("lead")).done()).as("somebody else's action").isZero();
		assertThat(this.handling.undo(tagged.undoId(), me).done()).isEqualTo(2);
		assertThat(this.traits.tags(List.of(first.caseId()))).isEmpty();
		assertThat(find(first).assigneeId()).contains(me.id());
		assertThat(this.handling.undo(tagged.undoId(), me).refused()).containsExactly("It is too late to undo that.");
		assertThat(actions(first)).containsSubsequence("case.taken", "case.tagged", "case.undone");
	}

	@Test
	void leavesACaseAloneThatWasChangedSince() {
		CaseNumber number = asked(somebody(), "changed since");
		Handled ranked = this.handling.handle(List.of(number), member("consultant"),
				new CaseAction.Rank(Priority.URGENT));
		this.handling.handle(List.of(number), member("lead"), new CaseAction.Take());
		Handled undone = this.handling.undo(ranked.undoId(), member("consultant"));
		assertThat(undone.done()).isZero();
		assertThat(undone.refused().get(0)).contains("was changed since");
		assertThat(find(number).priority()).isEqualTo(Priority.URGENT);
	}

	@Test
	void bringsARestingCaseBackByTimeAndByAReply() {
		String asker = somebody();
		CaseNumber byTime = asked(somebody(), "rest until a time");
		CaseNumber byReply = asked(asker, "rest until a reply");
		StaffMember me = member("consultant");
		this.handling.handle(List.of(byTime), me, new CaseAction.Snooze(Instant.now().plusSeconds(3600)));
		this.handling.handle(List.of(byReply), me, new CaseAction.Snooze(null));
		assertThat(find(byReply).isSnoozedUntilReply()).isTrue();

		this.database.update("update coding_case set snoozed_until = ? where coding_case_id = ?",
				java.sql.Timestamp.from(Instant.now().minusSeconds(90_000)), byTime.caseId());
		until(() -> find(byTime).snoozedUntil(), Optional::isEmpty);
		assertThat(actions(byTime)).contains("case.snoozed", "case.woken");

		MAIL.deliver(asker, MailServer.CASES,
				mail(asker, "Re: rest", "<more." + asker + ">", "In-Reply-To: <q." + asker + ">\n", "One more thing."));
		until(() -> find(byReply).snoozedUntil(), Optional::isEmpty);
	}

	@Test
	void keepsMailOfBlockedSendersAside() {
		String asker = somebody();
		assertThat(this.blockList.block(asker, member("lead"))).isInstanceOf(Outcome.Done.class);
		assertThat(this.blockList.block(MailServer.CASES, member("lead"))).isInstanceOf(Outcome.Refused.class);
		MAIL.deliver(asker, MailServer.CASES, mail(asker, "buy", "<spam." + asker + ">", "", "Cheap!"));
		assertThat(settled(new MessageId("<spam." + asker + ">").hash())).isEqualTo(MailState.SET_ASIDE);
		assertThat(MAIL.inbox(asker)).isEmpty();
	}

	@Test
	void tellsThoseANoteNames() {
		CaseNumber number = asked(somebody(), "mention");
		this.casework.note(number, member("consultant"), "@lead please look, mail@admin.example is not you.");
		assertThat(this.notices.of(member("lead"))).anyMatch((notice) -> notice.number().equals(number));
		assertThat(this.notices.of(member("admin"))).noneMatch((notice) -> notice.number().equals(number));
		this.notices.seen(number, member("lead"));
		assertThat(this.notices.of(member("lead"))).filteredOn((notice) -> notice.number().equals(number))
			.allMatch((notice) -> notice.isSeen());
	}

	@Test
	void attributesAForwardedQuestionToWhoAsked() {
		String asker = somebody();
		String staff = "consultant@caseconsultant.test";
		MAIL.deliver(staff, MailServer.CASES,
				mail(staff, "Fwd: port flush", "<fwd." + asker + ">", "Cc: colleague-" + asker + "\n",
						"Please file this.\n\n---------- Forwarded message ---------\nFrom: Pat Quill <" + asker
								+ ">\nDate: Mon, Nov 23, 2026 at 9:14 AM\nSubject: port flush\nTo: <" + staff
								+ ">\n\nIs 96523 paid with a visit?"));
		ParsedMail acknowledgement = until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 1).get(0);
		CaseNumber number = CaseNumber.parse(numberIn(acknowledgement.subject())).orElseThrow();
		assertThat(this.accounts.practitioner(find(number).practitionerId()).orElseThrow().address()).isEqualTo(asker);
		assertThat(this.casework.thread(number).get(0).forwardedBy()).isEqualTo(staff);
		assertThat(this.casework.thread(number).get(0).newText()).contains("Is 96523 paid", "Please file this.");
		assertThat(this.followers.of(number)).containsExactly("colleague-" + asker);
	}

	@Test
	void startsAChecklistForTheKindOfQuestion() {
		CaseNumber number = CaseNumber
			.parse(numberIn(
					ask(somebody(), "denied", "Our claim for 96413 was denied with CO-97. Can we appeal?").subject()))
			.orElseThrow();
		List<org.caseconsultant.casework.CaseTask> tasks = until(() -> this.checklists.of(number),
				(list) -> !list.isEmpty());
		assertThat(tasks.get(0).task()).contains("Reason and remark codes");
		this.checklists.tick(number, member("consultant"), tasks.get(0).id(), true);
		assertThat(this.checklists.of(number).get(0).doneBy()).contains(member("consultant").id());
		Map<Long, Set<String>> fields = this.traits.specialties(List.of(number.caseId()));
		assertThat(fields.get(number.caseId())).containsExactly("Infusion and oncology");
	}

}
