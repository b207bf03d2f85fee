package org.caseconsultant.web.desk;

import java.security.Principal;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.Outcome;
import org.caseconsultant.reply.saved.SavedReplies;
import org.caseconsultant.reply.saved.Signatures;
import org.caseconsultant.web.CurrentStaff;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page of saved replies and of one's signature.
 */
@Controller
@RequestMapping("/saved-replies")
class SavedReplyController {

	private final SavedReplies replies;

	private final Signatures signatures;

	private final CurrentStaff currentStaff;

	SavedReplyController(SavedReplies replies, Signatures signatures, CurrentStaff currentStaff) {
		this.replies = replies;
		this.signatures = signatures;
		this.currentStaff = currentStaff;
	}

	@GetMapping
	String list(Principal principal, Model model) {
		StaffMember me = this.currentStaff.of(principal);
		model.addAttribute("replies", this.replies.of(me));
		model.addAttribute("placeholders", SavedReplies.PLACEHOLDERS);
		model.addAttribute("signature", this.signatures.of(me));
		return "saved-replies";
	}

	@PostMapping
	String keep(@RequestParam(defaultValue = "0") long id, @RequestParam String name, @RequestParam String reply,
			@RequestParam(defaultValue = "false") boolean refusal, @RequestParam(defaultValue = "false") boolean shared,
			Principal principal, RedirectAttributes flash) {
		Outcome outcome = this.replies.keep(this.currentStaff.of(principal), id,
				new SavedReplies.Entry(name, reply, refusal, shared));
		if (outcome instanceof Outcome.Refused && id == 0) {
			flash.addFlashAttribute("newName", name);
			flash.addFlashAttribute("newReply", reply);
		}
		return done(outcome, "Saved.", flash);
	}

	@PostMapping("/{id}/delete")
	String delete(@PathVariable long id, Principal principal, RedirectAttributes flash) {
		return done(this.replies.delete(this.currentStaff.of(principal), id), "Deleted.", flash);
	}

	@PostMapping("/signature")
	String signature(@RequestParam String signature, Principal principal, RedirectAttributes flash) {
		return done(this.signatures.keep(this.currentStaff.of(principal), signature), "Signature saved.", flash);
	}

	private static String done(Outcome outcome, String said, RedirectAttributes flash) {
		if (outcome instanceof Outcome.Refused refused) {
			flash.addFlashAttribute("refused", refused.reason());
		}
		else {
			flash.addFlashAttribute("said", said);
		}
		return "redirect:/saved-replies";
	}

}
