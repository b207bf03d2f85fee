package org.caseconsultant.web.desk;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.reply.AnswerDraft;
import org.caseconsultant.reply.AnswerPreview;
import org.caseconsultant.reply.AnswerRequest;
import org.caseconsultant.reply.Answering;
import org.caseconsultant.reply.Drafts;
import org.caseconsultant.reply.WaitingAnswers;
import org.caseconsultant.web.CurrentStaff;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Shows the HTML of a mail that is not sent yet under an address of its own: it carries
 * its styles with it, and the pages of the desk need not allow any.
 */
@Controller
@RequestMapping("/cases/{number}/preview")
class MailPreviewController {

	private static final String SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
			+ "form-action 'none'; frame-ancestors 'self'";

	private final Casework casework;

	private final Answering answering;

	private final WaitingAnswers waiting;

	private final Drafts drafts;

	private final CurrentStaff currentStaff;

	MailPreviewController(Casework casework, Answering answering, WaitingAnswers waiting, Drafts drafts,
			CurrentStaff currentStaff) {
		this.casework = casework;
		this.answering = answering;
		this.waiting = waiting;
		this.drafts = drafts;
		this.currentStaff = currentStaff;
	}

	/** The stored draft of whoever asks. */
	@GetMapping("/html")
	ResponseEntity<byte[]> draft(@PathVariable String number, @RequestParam(defaultValue = "light") String scheme,
			Principal principal) {
		CaseNumber known = this.casework.remaining(CaseController.number(number));
		StaffMember me = this.currentStaff.of(principal);
		return page(this.drafts.of(known, me).flatMap((draft) -> this.answering.preview(known, me, request(draft))),
				scheme);
	}

	private static AnswerRequest request(AnswerDraft draft) {
		return new AnswerRequest(draft.answer(), CaseController.codes(draft.codes()), Optional.empty(),
				draft.isAskingBack(), draft.copies());
	}

	/** The answer that waits. */
	@GetMapping("/pending")
	ResponseEntity<byte[]> pending(@PathVariable String number, @RequestParam(defaultValue = "light") String scheme) {
		return page(this.waiting.latest(this.casework.remaining(CaseController.number(number)))
			.flatMap(this.waiting::preview), scheme);
	}

	/** A mail leaves light and dark to the reader's program; the preview chooses one. */
	private static ResponseEntity<byte[]> page(Optional<AnswerPreview> preview, String scheme) {
		String html = preview.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)).mail().html();
		String shown = html.replaceFirst("content=\"light dark\"",
				"content=\"" + ("dark".equals(scheme) ? "dark" : "light") + "\"");
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
			.header("Content-Security-Policy", SANDBOX)
			.header("Cache-Control", "no-store")
			.body(shown.getBytes(StandardCharsets.UTF_8));
	}

}
