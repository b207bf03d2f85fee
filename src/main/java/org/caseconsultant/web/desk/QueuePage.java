package org.caseconsultant.web.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseStatus;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.Priority;
import org.caseconsultant.casework.SavedView;
import org.caseconsultant.casework.SavedViews;
import org.caseconsultant.casework.TraitKind;
import org.caseconsultant.casework.Traits;
import org.caseconsultant.casework.WorkQueue;
import org.caseconsultant.intake.SetAside;
import org.caseconsultant.reply.Citations;
import org.caseconsultant.reply.WaitingAnswers;
import org.caseconsultant.suggestion.QuestionKind;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Gathers what the page of the queue shows.
 */
@Component
class QueuePage {

	/** Columns that a saved view can choose from, in their order. */
	static final List<Column> COLUMNS = List.of(new Column("asker", "Asked by"), new Column("codes", "Codes"),
			new Column("tags", "Tags"), new Column("status", "Status"), new Column("priority", "Priority"),
			new Column("with", "With"), new Column("age", "Asked"), new Column("due", "Answer"));

	private static final Set<String> USUAL = Set.of("asker", "codes", "tags", "status", "with", "age", "due");

	private final WorkQueue queue;

	private final QueueRows rows;

	private final SavedViews savedViews;

	private final SetAside setAside;

	private final WaitingAnswers waiting;

	private final Citations citations;

	private final Accounts accounts;

	private final Traits traits;

	private final Clock clock;

	QueuePage(WorkQueue queue, QueueRows rows, SavedViews savedViews, SetAside setAside, WaitingAnswers waiting,
			Citations citations, Accounts accounts, Traits traits, Clock clock) {
		this.queue = queue;
		this.rows = rows;
		this.savedViews = savedViews;
		this.setAside = setAside;
		this.waiting = waiting;
		this.citations = citations;
		this.accounts = accounts;
		this.traits = traits;
		this.clock = clock;
	}

	/** The lines and the counts: what is fetched again when something changed. */
	void rows(QueueQuery query, StaffMember me, Model model) {
		Instant now = this.clock.instant();
		List<CodingCase> cases = this.queue.page(query.filter(me.id(), now));
		List<CodingCase> shown = cases.subList(0, Math.min(QueueQuery.PAGE, cases.size()));
		Optional<SavedView> saved = query.savedId().flatMap((id) -> this.savedViews.find(id, me));
		model.addAttribute("rows", this.rows.of(shown));
		model.addAttribute("next",
				(cases.size() > shown.size()) ? shown.get(shown.size() - 1).number().toString() : "");
		model.addAttribute("query", query);
		model.addAttribute("columns", saved.map(QueuePage::columns).orElse(USUAL));
		model.addAttribute("views", Arrays.stream(QueueView.values()).map((view) -> tab(view, me, now)).toList());
		model.addAttribute("quarantine", this.setAside.toLookAt());
		model.addAttribute("approvals", this.waiting.countToRead());
		model.addAttribute("followUps", this.citations.countToLookAt());
		model.addAttribute("savedViews", this.savedViews.of(me));
		model.addAttribute("savedView", saved);
	}

	/** What the forms around the lines offer. */
	void forms(StaffMember me, Model model) {
		model.addAttribute("staff", this.accounts.staff());
		model.addAttribute("statuses", List.of(CaseStatus.values()));
		model.addAttribute("priorities", List.of(Priority.values()));
		model.addAttribute("kinds", Arrays.stream(QuestionKind.values()).map(QueuePage::choice).toList());
		model.addAttribute("payers", choices(TraitKind.PAYER));
		model.addAttribute("states", choices(TraitKind.STATE));
		model.addAttribute("specialties", choices(TraitKind.SPECIALTY));
		model.addAttribute("tags", this.traits.values(TraitKind.TAG));
		model.addAttribute("allColumns", COLUMNS);
		model.addAttribute("myId", me.id());
	}

	private static Set<String> columns(SavedView view) {
		return view.columns().isEmpty() ? USUAL : Set.of(view.columns().split(","));
	}

	private Tab tab(QueueView view, StaffMember me, Instant now) {
		long count = this.queue.count(QueueQuery.of(view).filter(me.id(), now));
		return new Tab(view.key(), view.label(), written(count), view.isAlarm() && count > 0);
	}

	private static String written(long count) {
		return (count < WorkQueue.MOST_COUNTED) ? String.format(Locale.US, "%,d", count)
				: String.format(Locale.US, "%,d+", WorkQueue.MOST_COUNTED - 1);
	}

	private List<Choice> choices(TraitKind kind) {
		return this.traits.values(kind).stream().map((value) -> new Choice(value, words(kind, value))).toList();
	}

	private static Choice choice(QuestionKind kind) {
		return new Choice(kind.name(), words(TraitKind.QUESTION, kind.name()));
	}

	private static String words(TraitKind kind, String value) {
		return switch (kind) {
			case PAYER, QUESTION -> value.charAt(0) + value.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
			default -> value;
		};
	}

	/**
	 * A view with its count.
	 *
	 * @param key value of the parameter {@code view}
	 * @param label words on the page
	 * @param count number of cases as written
	 * @param alarm whether somebody has to look
	 */
	public record Tab(String key, String label, String count, boolean alarm) {
	}

	/**
	 * A column.
	 *
	 * @param key its key
	 * @param label words on the page
	 */
	public record Column(String key, String label) {
	}

	/**
	 * A value of a filter.
	 *
	 * @param value as stored
	 * @param label words on the page
	 */
	public record Choice(String value, String label) {
	}

}
