package org.caseconsultant.web.desk;

import java.security.Principal;
import java.time.Instant;
import java.util.List;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.NextCase;
import org.caseconsultant.casework.Notices;
import org.caseconsultant.casework.StaffNotice;
import org.caseconsultant.casework.TraitKind;
import org.caseconsultant.casework.Traits;
import org.caseconsultant.web.CurrentStaff;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What colleagues told a staff member, and what the member knows well.
 */
@Controller
class NoticeController {

	private final Notices notices;

	private final NextCase nextCase;

	private final Traits traits;

	private final Accounts accounts;

	private final CurrentStaff currentStaff;

	NoticeController(Notices notices, NextCase nextCase, Traits traits, Accounts accounts, CurrentStaff currentStaff) {
		this.notices = notices;
		this.nextCase = nextCase;
		this.traits = traits;
		this.accounts = accounts;
		this.currentStaff = currentStaff;
	}

	@GetMapping("/notices")
	String list(Principal principal, Model model) {
		StaffMember member = this.currentStaff.of(principal);
		model.addAttribute("notices", this.notices.of(member).stream().map(this::row).toList());
		model.addAttribute("specialties", this.traits.values(TraitKind.SPECIALTY));
		model.addAttribute("skills", this.nextCase.specialties(member));
		return "notices";
	}

	@PostMapping("/notices/seen")
	String seen(Principal principal) {
		this.notices.allSeen(this.currentStaff.of(principal));
		return "redirect:/notices";
	}

	@PostMapping("/notices/skills")
	String skills(@RequestParam(defaultValue = "") List<String> skill, Principal principal, RedirectAttributes flash) {
		this.nextCase.knows(this.currentStaff.of(principal), skill);
		flash.addFlashAttribute("said", "Saved. The next case goes by it.");
		return "redirect:/notices";
	}

	private Row row(StaffNotice notice) {
		return new Row(notice.number().toString(),
				this.accounts.staffMember(notice.fromId()).map(StaffMember::name).orElse("A colleague"),
				notice.kind().words(), notice.madeAt(), notice.isSeen());
	}

	/**
	 * A notice as the page shows it.
	 *
	 * @param number number of the case
	 * @param from who caused it
	 * @param words what they did
	 * @param at when
	 * @param seen whether it was looked at
	 */
	public record Row(String number, String from, String words, Instant at, boolean seen) {
	}

}
