package org.caseconsultant.web.desk;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.Outcome;
import org.caseconsultant.reply.AnswerDraft;
import org.caseconsultant.reply.Attachments;
import org.caseconsultant.reply.DraftSaved;
import org.caseconsultant.reply.Drafts;
import org.caseconsultant.reply.Locks;
import org.caseconsultant.reply.Writer;
import org.caseconsultant.reply.saved.SavedReplies;
import org.caseconsultant.web.CurrentStaff;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the composer of a case talks to while somebody writes: drafts, lock, files, saved
 * replies.
 */
@Controller
@RequestMapping("/cases/{number}")
class ComposerController {

	private final Casework casework;

	private final Drafts drafts;

	private final Locks locks;

	private final Attachments attachments;

	private final SavedReplies savedReplies;

	private final CurrentStaff currentStaff;

	ComposerController(Casework casework, Drafts drafts, Locks locks, Attachments attachments,
			SavedReplies savedReplies, CurrentStaff currentStaff) {
		this.casework = casework;
		this.drafts = drafts;
		this.locks = locks;
		this.attachments = attachments;
		this.savedReplies = savedReplies;
		this.currentStaff = currentStaff;
	}

	/**
	 * The draft as it is stored, with a fresh token for a page that outlived its session.
	 */
	@GetMapping("/draft")
	@ResponseBody
	DraftView stored(@PathVariable String number, Principal principal, @Nullable CsrfToken token) {
		Optional<AnswerDraft> draft = this.drafts.of(find(number), this.currentStaff.of(principal));
		return new DraftView(draft.map(AnswerDraft::version).orElse(0L), draft.map(AnswerDraft::answer).orElse(""),
				draft.map(AnswerDraft::codes).orElse(""), false, (token != null) ? token.getToken() : "", "");
	}

	@PostMapping("/draft")
	ResponseEntity<DraftView> save(@PathVariable String number, AnswerForm form,
			@RequestParam(defaultValue = "false") boolean decided, Principal principal) {
		CaseNumber known = find(number);
		StaffMember me = this.currentStaff.of(principal);
		String writer = this.locks.touch(known, me).map(Writer::name).orElse("");
		DraftSaved saved = decided ? new DraftSaved(this.drafts.decide(known, me, form.draft()), false)
				: this.drafts.save(known, me, form.draft(), form.base());
		AnswerDraft draft = saved.draft();
		return ResponseEntity.status(saved.conflict() ? HttpStatus.CONFLICT : HttpStatus.OK)
			.body(new DraftView(draft.version(), draft.answer(), draft.codes(), saved.conflict(), "", writer));
	}

	@GetMapping("/lock")
	String lock(@PathVariable String number, Principal principal, Model model) {
		CaseNumber known = find(number);
		model.addAttribute("number", known.toString());
		model.addAttribute("writer", this.locks.other(known, this.currentStaff.of(principal)));
		return "case-lock";
	}

	@PostMapping("/lock")
	String takeOver(@PathVariable String number, Principal principal, RedirectAttributes flash) {
		CaseNumber known = find(number);
		this.locks.takeOver(known, this.currentStaff.of(principal));
		flash.addFlashAttribute("said", "You are writing the answer now.");
		return "redirect:/cases/" + known;
	}

	/**
	 * The body of the request is the file; its name comes in a header, percent-encoded.
	 */
	@PostMapping("/files")
	String add(@PathVariable String number, @RequestHeader("X-File-Name") String name, HttpServletRequest request,
			Principal principal, Model model) throws IOException {
		CaseNumber known = find(number);
		StaffMember me = this.currentStaff.of(principal);
		int most = (int) Math.min(Integer.MAX_VALUE - 16, this.attachments.limit() + 1);
		byte[] bytes = request.getInputStream().readNBytes(most);
		Outcome outcome = this.attachments.add(known, me, URLDecoder.decode(name, StandardCharsets.UTF_8), bytes);
		if (outcome instanceof Outcome.Refused refused) {
			model.addAttribute("refusedFile", refused.reason());
		}
		return files(known, me, model);
	}

	@PostMapping("/files/{id}/remove")
	String remove(@PathVariable String number, @PathVariable long id, Principal principal, Model model) {
		CaseNumber known = find(number);
		StaffMember me = this.currentStaff.of(principal);
		this.attachments.remove(known, me, id);
		return files(known, me, model);
	}

	private String files(CaseNumber number, StaffMember me, Model model) {
		model.addAttribute("number", number.toString());
		model.addAttribute("files", this.attachments.of(number, me));
		return "case-files";
	}

	@GetMapping("/saved-replies")
	@ResponseBody
	List<SavedReplies.Filled> savedReplies(@PathVariable String number, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String codes, Principal principal) {
		return this.savedReplies.find(find(number), this.currentStaff.of(principal), q, codes);
	}

	/**
	 * A page of a case that became part of another one writes on in the remaining case.
	 */
	private CaseNumber find(String number) {
		return this.casework.find(this.casework.remaining(CaseController.number(number)))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
			.number();
	}

	/**
	 * A stored draft as the composer reads it.
	 *
	 * @param version its version
	 * @param text the answer
	 * @param codes the codes
	 * @param conflict whether what was sent is kept beside it
	 * @param token fresh token against forged forms, empty if it is not needed
	 * @param writer name of somebody else who holds the lock, empty for nobody
	 */
	record DraftView(long version, String text, String codes, boolean conflict, String token, String writer) {
	}

}
