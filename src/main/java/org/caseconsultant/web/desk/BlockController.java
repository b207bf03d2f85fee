package org.caseconsultant.web.desk;

import java.security.Principal;
import java.util.List;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.BlockList;
import org.caseconsultant.casework.CaseAction;
import org.caseconsultant.casework.CaseHandling;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseStatus;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.Outcome;
import org.caseconsultant.web.CurrentStaff;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The list of senders whose mail is set aside.
 */
@Controller
class BlockController {

	private final BlockList blockList;

	private final Casework casework;

	private final CaseHandling handling;

	private final Accounts accounts;

	private final CurrentStaff currentStaff;

	BlockController(BlockList blockList, Casework casework, CaseHandling handling, Accounts accounts,
			CurrentStaff currentStaff) {
		this.blockList = blockList;
		this.casework = casework;
		this.handling = handling;
		this.accounts = accounts;
		this.currentStaff = currentStaff;
	}

	@GetMapping("/blocked")
	String list(Model model) {
		model.addAttribute("senders", this.blockList.list());
		model.addAttribute("names", this.accounts.staff()
			.stream()
			.collect(java.util.stream.Collectors.toMap((each) -> String.valueOf(each.id()), StaffMember::name)));
		return "blocked";
	}

	@PostMapping("/blocked")
	String block(@RequestParam String address, Principal principal, RedirectAttributes flash) {
		Flash.tell(this.blockList.block(address, this.currentStaff.of(principal)),
				"Blocked. Its mail is kept under Set aside.", flash);
		return "redirect:/blocked";
	}

	@PostMapping("/blocked/{id}/remove")
	String unblock(@PathVariable long id, Principal principal, RedirectAttributes flash) {
		this.blockList.unblock(id, this.currentStaff.of(principal));
		flash.addFlashAttribute("said", "Taken off the list. Mail of before stays where it is.");
		return "redirect:/blocked";
	}

	/** Sets a case aside as spam and blocks who sent it. */
	@PostMapping("/cases/{number}/block")
	String spam(@PathVariable String number, Principal principal, RedirectAttributes flash) {
		CodingCase codingCase = CaseNumber.parse(number)
			.flatMap(this.casework::find)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		StaffMember me = this.currentStaff.of(principal);
		Outcome outcome = this.accounts.practitioner(codingCase.practitionerId())
			.map((asker) -> this.blockList.block(asker.address(), me))
			.orElseGet(() -> Outcome.refused("The case names no sender."));
		if (outcome instanceof Outcome.Refused) {
			Flash.tell(outcome, "", flash);
		}
		else {
			CaseAction spam = new CaseAction.Move(CaseStatus.SPAM);
			Flash.tell(this.handling.handle(List.of(codingCase.number()), me, spam), spam, flash);
		}
		return "redirect:/cases/" + codingCase.number();
	}

}
