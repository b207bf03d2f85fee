package org.caseconsultant.web.desk;

import java.security.Principal;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Checklists;
import org.caseconsultant.casework.Followers;
import org.caseconsultant.web.CurrentStaff;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The tasks and followers of a case.
 */
@Controller
@RequestMapping("/cases/{number}")
class TaskController {

	private final Checklists checklists;

	private final Followers followers;

	private final CurrentStaff currentStaff;

	TaskController(Checklists checklists, Followers followers, CurrentStaff currentStaff) {
		this.checklists = checklists;
		this.followers = followers;
		this.currentStaff = currentStaff;
	}

	@PostMapping("/tasks")
	String add(@PathVariable String number, @RequestParam String task, Principal principal, RedirectAttributes flash) {
		Flash.tell(this.checklists.add(number(number), this.currentStaff.of(principal), task), "Task added.", flash);
		return "redirect:/cases/" + number(number);
	}

	@PostMapping("/tasks/{id}")
	String tick(@PathVariable String number, @PathVariable long id, @RequestParam boolean done, Principal principal,
			RedirectAttributes flash) {
		Flash.tell(this.checklists.tick(number(number), this.currentStaff.of(principal), id, done),
				done ? "Task done." : "Task open again.", flash);
		return "redirect:/cases/" + number(number);
	}

	@PostMapping("/followers")
	String follow(@PathVariable String number, @RequestParam String address, Principal principal,
			RedirectAttributes flash) {
		Flash.tell(this.followers.add(number(number), address, this.currentStaff.of(principal)), "Follower added.",
				flash);
		return "redirect:/cases/" + number(number);
	}

	@PostMapping("/followers/remove")
	String unfollow(@PathVariable String number, @RequestParam String address, Principal principal,
			RedirectAttributes flash) {
		this.followers.remove(number(number), address, this.currentStaff.of(principal));
		flash.addFlashAttribute("said", "Follower removed.");
		return "redirect:/cases/" + number(number);
	}

	private static CaseNumber number(String text) {
		return CaseNumber.parse(text).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
