package org.caseconsultant.web.desk;

import java.security.Principal;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.NextCase;
import org.caseconsultant.casework.Outcome;
import org.caseconsultant.casework.SavedViews;
import org.caseconsultant.casework.WorkQueue;
import org.caseconsultant.web.CurrentStaff;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The queue.
 */
@Controller
class QueueController {

	private final WorkQueue queue;

	private final QueuePage page;

	private final SavedViews savedViews;

	private final NextCase nextCase;

	private final Accounts accounts;

	private final CurrentStaff currentStaff;

	private final LiveUpdates live;

	QueueController(WorkQueue queue, QueuePage page, SavedViews savedViews, NextCase nextCase, Accounts accounts,
			CurrentStaff currentStaff, LiveUpdates live) {
		this.queue = queue;
		this.page = page;
		this.savedViews = savedViews;
		this.nextCase = nextCase;
		this.accounts = accounts;
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
	String queue(QueueQuery query, Principal principal, Model model) {
		StaffMember me = this.currentStaff.of(principal);
		this.page.rows(query, me, model);
		this.page.forms(me, model);
		return "queue";
	}

	/** The part of the page that is fetched again when something changed. */
	@GetMapping("/queue/rows")
	String rows(QueueQuery query, Principal principal, Model model) {
		this.page.rows(query, this.currentStaff.of(principal), model);
		return "queue-rows";
	}

	@GetMapping(path = "/queue/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	@ResponseBody
	SseEmitter events() {
		return this.live.listen();
	}

	/** Opens the case that this consultant should take next. */
	@GetMapping("/queue/next")
	String next(Principal principal, RedirectAttributes flash) {
		Optional<CodingCase> next = this.nextCase.of(this.currentStaff.of(principal));
		if (next.isEmpty()) {
			flash.addFlashAttribute("said", "Nothing waits for somebody: every unfinished case is with a colleague.");
			return "redirect:/queue";
		}
		return "redirect:/cases/" + next.get().number();
	}

	@PostMapping("/queue/views")
	String keep(QueueQuery query, @RequestParam String name, @RequestParam(defaultValue = "false") boolean shared,
			@RequestParam(defaultValue = "") List<String> column, Principal principal, RedirectAttributes flash) {
		List<String> columns = QueuePage.COLUMNS.stream().map(QueuePage.Column::key).filter(column::contains).toList();
		Outcome outcome = this.savedViews.keep(this.currentStaff.of(principal), name, shared, query.kept(),
				String.join(",", columns));
		Flash.tell(outcome, "The view is saved.", flash);
		return "redirect:/queue?" + query.kept();
	}

	@PostMapping("/queue/views/{id}/remove")
	String remove(@PathVariable long id, Principal principal, RedirectAttributes flash) {
		Flash.tell(this.savedViews.remove(id, this.currentStaff.of(principal)), "The view is removed.", flash);
		return "redirect:/queue";
	}

}
