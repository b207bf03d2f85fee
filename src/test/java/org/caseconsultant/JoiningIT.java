package org.caseconsultant;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseAction;
import org.caseconsultant.casework.CaseHandling;
import org.caseconsultant.casework.CaseMerging;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseSplitting;
import org.caseconsultant.casework.CaseStatus;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.Outcome;
import org.caseconsultant.reply.Copies;
import org.caseconsultant.reply.DraftText;
import org.caseconsultant.reply.Drafts;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Joining cases and taking them apart.
 */
class JoiningIT extends Product {

	@Autowired
	private Accounts accounts;

	@Autowired
	private Casework casework;

	@Autowired
	private CaseHandling handling;

	@Autowired
	private CaseMerging merging;

	@Autowired
	private CaseSplitting splitting;

	@Autowired
	private Drafts drafts;

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
	void mergesWithEverythingAndLetsRepliesFollow() {
		String asker = somebody();
		CaseNumber ending = asked(asker, "asked first");
		CaseNumber remaining = asked(somebody(), "asked again");
		StaffMember me = member("consultant");
		this.casework.note(ending, me, "Look at the remittance.");
		this.drafts.save(ending, me, new DraftText("Half of it.", "93015", false, Copies.NONE), 0);
		this.drafts.save(remaining, me, new DraftText("The other half.", "", false, Copies.NONE), 0);

		assertThat(this.merging.merge(ending, remaining, me)).isInstanceOf(Outcome.Done.class);
		assertThat(find(ending).status()).isEqualTo(CaseStatus.MERGED);
		assertThat(this.casework.remaining(ending)).isEqualTo(remaining);
		assertThat(this.casework.thread(ending)).isEmpty();
		assertThat(this.casework.thread(remaining)).hasSize(4);
		assertThat(this.casework.notes(remaining)).hasSize(1);
		assertThat(this.drafts.of(remaining, me).orElseThrow().answer()).isEqualTo("The other half.\n\nHalf of it.");

		MAIL.deliver(asker, MailServer.CASES, mail(asker, "Re: asked first", "<more." + asker + ">",
				"In-Reply-To: <q." + asker + ">\n", "I forgot the payer."));
		until(() -> this.casework.thread(remaining).size(), (size) -> size == 5);
		MAIL.deliver(asker, MailServer.CASES, mail(asker, "About [" + ending + "] without references",
				"<byNumber." + asker + ">", "", "And the date."));
		until(() -> this.casework.thread(remaining).size(), (size) -> size == 6);
		assertThat(this.handling.handle(List.of(ending), me, new CaseAction.Take()).refused().get(0))
			.contains("part of " + remaining);
		assertThat(actions(ending)).contains("case.merged");
	}

	@Test
	void letsOneOfTwoCrosswiseMergesWin() throws Exception {
		CaseNumber one = asked(somebody(), "cross one");
		CaseNumber two = asked(somebody(), "cross two");
		ExecutorService people = Executors.newFixedThreadPool(2);
		try {
			List<Callable<Outcome>> merges = List.of(() -> this.merging.merge(one, two, member("consultant")),
					() -> this.merging.merge(two, one, member("lead")));
			List<Outcome> outcomes = new java.util.ArrayList<>();
			for (var future : people.invokeAll(merges)) {
				outcomes.add(future.get());
			}
			assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
			assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance)
				.singleElement()
				.asString()
				.contains("Somebody was faster", "go on in");
		}
		finally {
			people.shutdown();
		}
		assertThat(List.of(find(one).status(), find(two).status())).containsOnlyOnce(CaseStatus.MERGED);
	}

	@Test
	void splitsAMailIntoALinkedCaseThatItsRepliesReach() {
		String asker = somebody();
		CaseNumber number = asked(asker, "two questions");
		MAIL.deliver(asker, MailServer.CASES, mail(asker, "Another patient", "<second." + asker + ">",
				"In-Reply-To: <q." + asker + ">\n", "And what about 99214?"));
		List<Long> mails = until(() -> this.casework.thread(number)
			.stream()
			.filter((message) -> message.receivedMailId().isPresent())
			.map((message) -> message.id())
			.toList(), (ids) -> ids.size() == 2);
		CaseNumber fresh = this.splitting.split(number, mails.get(1), member("consultant")).orElseThrow();
		assertThat(find(fresh).subject()).isEqualTo("Another patient");
		assertThat(this.splitting.links(fresh)).containsExactly(number);
		assertThat(this.splitting.split(number, mails.get(0), member("consultant"))).as("the only mail left").isEmpty();

		MAIL.deliver(asker, MailServer.CASES, mail(asker, "Re: Another patient", "<third." + asker + ">",
				"In-Reply-To: <second." + asker + ">\n", "He is new here."));
		until(() -> this.casework.thread(fresh).size(), (size) -> size == 2);
	}

}
