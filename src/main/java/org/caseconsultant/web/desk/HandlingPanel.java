package org.caseconsultant.web.desk;

import java.util.List;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseSplitting;
import org.caseconsultant.casework.CaseStatus;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.Checklists;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.Followers;
import org.caseconsultant.casework.Notices;
import org.caseconsultant.casework.Priority;
import org.caseconsultant.casework.TraitKind;
import org.caseconsultant.casework.Traits;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Gathers what the page of a case needs for working on it: tags, tasks, links, followers.
 */
@Component
class HandlingPanel {

	private final Casework casework;

	private final Traits traits;

	private final Checklists checklists;

	private final CaseSplitting splitting;

	private final Followers followers;

	private final Notices notices;

	private final Accounts accounts;

	HandlingPanel(Casework casework, Traits traits, Checklists checklists, CaseSplitting splitting, Followers followers,
			Notices notices, Accounts accounts) {
		this.casework = casework;
		this.traits = traits;
		this.checklists = checklists;
		this.splitting = splitting;
		this.followers = followers;
		this.notices = notices;
		this.accounts = accounts;
	}

	/** Somebody opened the page; a page that refreshes itself is not looked at. */
	void opened(CaseNumber number, StaffMember me) {
		this.notices.seen(number, me);
	}

	void fill(CodingCase codingCase, StaffMember me, Model model) {
		CaseNumber number = codingCase.number();
		model.addAttribute("priorities", List.of(Priority.values()));
		model.addAttribute("settable",
				List.of(CaseStatus.OPEN, CaseStatus.WAITING, CaseStatus.RESOLVED, CaseStatus.CLOSED));
		model.addAttribute("caseTags",
				this.traits.tags(List.of(codingCase.id())).getOrDefault(codingCase.id(), List.of()));
		model.addAttribute("tags", this.traits.values(TraitKind.TAG));
		model.addAttribute("tasks", this.checklists.of(number).stream().map(this::task).toList());
		model.addAttribute("links",
				this.splitting.links(number).stream().flatMap((other) -> linked(other).stream()).toList());
		model.addAttribute("mergedCases", this.splitting.mergedInto(number));
		model.addAttribute("followers", this.followers.of(number));
		model.addAttribute("handles", this.accounts.staff().stream().map(Notices::handle).toList());
	}

	private Task task(org.caseconsultant.casework.CaseTask task) {
		return new Task(task.id(), task.task(), task.doneBy().isPresent(),
				task.doneBy().flatMap((id) -> this.accounts.staffMember(id)).map(StaffMember::name).orElse(""));
	}

	private List<Linked> linked(CaseNumber other) {
		return this.casework.find(other)
			.map((found) -> new Linked(other.toString(), found.subject(), found.status().name()))
			.stream()
			.toList();
	}

	/**
	 * A task as the page shows it.
	 *
	 * @param id row id
	 * @param text what is to be done
	 * @param done whether it is done
	 * @param by who did it, may be empty
	 */
	public record Task(long id, String text, boolean done, String by) {
	}

	/**
	 * A linked case.
	 *
	 * @param number its number
	 * @param subject its subject
	 * @param status its status
	 */
	public record Linked(String number, String subject, String status) {
	}

}
