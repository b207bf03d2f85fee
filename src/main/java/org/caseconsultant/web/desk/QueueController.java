package org.caseconsultant.web.desk;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.Practitioner;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseStatus;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.QueueCounts;
import org.caseconsultant.casework.QueueFilter;
import org.caseconsultant.casework.WorkQueue;
import org.caseconsultant.intake.MailState;
import org.caseconsultant.intake.SetAside;
import org.caseconsultant.reply.Citations;
import org.caseconsultant.suggestion.Readings;
import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.web.CurrentStaff;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The queue.
 */
@Controller
class QueueController {

	private final WorkQueue queue;

	private final Accounts accounts;

	private final Readings readings;

	private final SetAside setAside;

	private final Citations citations;

	private final CurrentStaff currentStaff;

	private final LiveUpdates live;

	QueueController(WorkQueue queue, Accounts accounts, Readings readings, SetAside setAside, Citations citations,
			CurrentStaff currentStaff, LiveUpdates live) {
		this.queue = queue;
		this.accounts = accounts;
		this.readings = readings;
		this.setAside = setAside;
		this.citations = citations;
		this.currentStaff = currentStaff;
		this.live = live;
	}

	@GetMapping("/")
	String home(Principal principal) {
		return this.accounts.staffMember(principal.getName()).isPresent() ? "redirect:/queue" : "redirect:/my";
	}

	/** What a practitioner sees: the own questions. */
	@GetMapping("/my")
	String my(Principal principal, Model model) {
		model.addAttribute("cases",
				this.accounts.practitioner(principal.getName())
					.map((asker) -> this.queue.askedBy(asker.id()))
					.orElse(List.of()));
		return "my";
	}

	@GetMapping("/queue")
	String queue(@RequestParam(defaultValue = "all") String view, @RequestParam(defaultValue = "newest") String sort,
			@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after,
			Principal principal, Model model) {
		fill(QueueView.of(view), sort(sort), q, after, this.currentStaff.of(principal), model);
		return "queue";
	}

	/** The part of the page that is fetched again when something changed. */
	@GetMapping("/queue/rows")
	String rows(@RequestParam(defaultValue = "all") String view, @RequestParam(defaultValue = "newest") String sort,
			@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after,
			Principal principal, Model model) {
		fill(QueueView.of(view), sort(sort), q, after, this.currentStaff.of(principal), model);
		return "queue-rows";
	}

	@GetMapping(path = "/queue/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	@ResponseBody
	SseEmitter events() {
		return this.live.listen();
	}

	private void fill(QueueView view, QueueFilter.Sort sort, String q, String after, StaffMember me, Model model) {
		List<CodingCase> cases = this.queue.page(view.filter(me.id(), q, sort, CaseNumber.parse(after)));
		List<CodingCase> shown = cases.subList(0, Math.min(QueueView.pageSize(), cases.size()));
		model.addAttribute("rows", shown.stream().map(this::row).toList());
		model.addAttribute("next",
				(cases.size() > shown.size()) ? shown.get(shown.size() - 1).number().toString() : "");
		model.addAttribute("view", view.key());
		model.addAttribute("sort", sort.name().toLowerCase(Locale.ROOT));
		model.addAttribute("q", q);
		model.addAttribute("after", after);
		model.addAttribute("views", tabs(this.queue.counts(me.id())));
		model.addAttribute("quarantine", quarantined());
		model.addAttribute("followUps", this.citations.countToLookAt());
	}

	private QueueRow row(CodingCase codingCase) {
		Optional<Practitioner> asker = this.accounts.practitioner(codingCase.practitionerId());
		String assignee = codingCase.assigneeId()
			.flatMap((id) -> this.accounts.staffMember(id))
			.map(StaffMember::name)
			.orElse("");
		List<String> codes = this.readings.of(codingCase.number())
			.map((reading) -> reading.reading().suggestions().stream().map(Suggestion::code).limit(4).toList())
			.orElse(List.of());
		return new QueueRow(codingCase.number().toString(), codingCase,
				asker.map((person) -> person.name().isEmpty() ? person.address() : person.name()).orElse(""),
				asker.map(this.accounts::practiceName).orElse(""), assignee, codes);
	}

	private List<Tab> tabs(QueueCounts counts) {
		List<Tab> tabs = new ArrayList<>();
		for (QueueView view : QueueView.values()) {
			tabs.add(new Tab(view.key(), view.label(), count(view, counts)));
		}
		return tabs;
	}

	private static long count(QueueView view, QueueCounts counts) {
		return switch (view) {
			case NEW -> counts.of(CaseStatus.NEW);
			case OPEN -> counts.of(CaseStatus.OPEN);
			case WAITING -> counts.of(CaseStatus.WAITING);
			case RESOLVED -> counts.of(CaseStatus.RESOLVED);
			case CLOSED -> counts.of(CaseStatus.CLOSED);
			case MINE -> counts.mine();
			case UNASSIGNED -> counts.unassigned();
			case UNDELIVERED -> counts.undelivered();
			case ALL -> counts.byStatus().values().stream().mapToLong(Long::longValue).sum();
		};
	}

	private long quarantined() {
		Map<MailState, Long> counts = this.setAside.counts();
		return counts.getOrDefault(MailState.QUARANTINED, 0L) + counts.getOrDefault(MailState.REVIEW, 0L);
	}

	private static QueueFilter.Sort sort(String text) {
		return switch (text) {
			case "oldest" -> QueueFilter.Sort.OLDEST;
			case "due" -> QueueFilter.Sort.DUE;
			default -> QueueFilter.Sort.NEWEST;
		};
	}

	/**
	 * A view with its count.
	 *
	 * @param key value of the parameter {@code view}
	 * @param label words on the page
	 * @param count number of cases
	 */
	public record Tab(String key, String label, long count) {
	}

}
