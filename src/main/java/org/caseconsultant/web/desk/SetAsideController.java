package org.caseconsultant.web.desk;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.account.Role;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Outcome;
import org.caseconsultant.intake.MailState;
import org.caseconsultant.intake.RawMail;
import org.caseconsultant.intake.ReceivedMail;
import org.caseconsultant.intake.SetAside;
import org.caseconsultant.mail.MailAddress;
import org.caseconsultant.web.CurrentStaff;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The mails that are in no case: quarantine, review tray, refused, reports, set aside.
 */
@Controller
@RequestMapping("/quarantine")
class SetAsideController {

	private static final List<MailState> PLACES = List.of(MailState.QUARANTINED, MailState.REVIEW, MailState.REFUSED,
			MailState.REPORT, MailState.SET_ASIDE, MailState.ABSORBED, MailState.DISCARDED);

	private final SetAside setAside;

	private final RawMail rawMail;

	private final CurrentStaff currentStaff;

	SetAsideController(SetAside setAside, RawMail rawMail, CurrentStaff currentStaff) {
		this.setAside = setAside;
		this.rawMail = rawMail;
		this.currentStaff = currentStaff;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "quarantined") String place,
			@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Model model) {
		MailState state = state(place);
		Map<MailState, Long> counts = this.setAside.counts();
		List<ReceivedMail> mails = this.setAside.list(List.of(state), before);
		model.addAttribute("place", state.name());
		model.addAttribute("tabs",
				PLACES.stream().map((each) -> new Tab(each, counts.getOrDefault(each, 0L))).toList());
		model.addAttribute("mails", mails);
		model.addAttribute("total", counts.values().stream().mapToLong(Long::longValue).sum());
		model.addAttribute("filed", counts.getOrDefault(MailState.FILED, 0L));
		model.addAttribute("open", counts.getOrDefault(MailState.RECEIVED, 0L));
		model.addAttribute("next", (mails.size() == 50) ? mails.get(49).id() : 0L);
		return "quarantine";
	}

	@GetMapping("/{id}")
	String show(@PathVariable long id, Principal principal, Model model) {
		ReceivedMail mail = find(id);
		model.addAttribute("mail", mail);
		model.addAttribute("read", this.setAside.read(id));
		model.addAttribute("place", mail.state().name());
		model.addAttribute("caseNumber", mail.caseId().map((caseId) -> new CaseNumber(caseId).toString()).orElse(""));
		model.addAttribute("mayAct", mayAct(this.currentStaff.of(principal)));
		return "quarantine-mail";
	}

	@GetMapping("/{id}/raw")
	ResponseEntity<byte[]> raw(@PathVariable long id) {
		return MailController.download("mail-" + find(id).id() + ".eml", MediaType.parseMediaType("message/rfc822"),
				this.rawMail.read(id), false);
	}

	@PostMapping("/{id}/retry")
	String retry(@PathVariable long id, Principal principal, RedirectAttributes flash) {
		return done(this.setAside.retry(id, actor(principal)), "It is being tried again.", id, flash);
	}

	@PostMapping("/{id}/open")
	String open(@PathVariable long id, @RequestParam(defaultValue = "") String sender, Principal principal,
			RedirectAttributes flash) {
		Optional<MailAddress> address = MailAddress.parse(sender);
		return done(this.setAside.openAsCase(id, actor(principal), address), "It is a case now.", id, flash);
	}

	@PostMapping("/{id}/discard")
	String discard(@PathVariable long id, Principal principal, RedirectAttributes flash) {
		return done(this.setAside.discard(id, actor(principal)), "It is discarded; its bytes stay.", id, flash);
	}

	private StaffMember actor(Principal principal) {
		StaffMember member = this.currentStaff.of(principal);
		if (!mayAct(member)) {
			throw new AccessDeniedException("leads and admins only");
		}
		return member;
	}

	private static boolean mayAct(StaffMember member) {
		return member.role() == Role.LEAD || member.role() == Role.ADMIN;
	}

	private static String done(Outcome outcome, String said, long id, RedirectAttributes flash) {
		if (outcome instanceof Outcome.Refused refused) {
			flash.addFlashAttribute("refused", refused.reason());
		}
		else {
			flash.addFlashAttribute("said", said);
		}
		return "redirect:/quarantine/" + id;
	}

	private ReceivedMail find(long id) {
		return this.setAside.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static MailState state(String text) {
		return Arrays.stream(MailState.values())
			.filter((state) -> state.name().equalsIgnoreCase(text))
			.findFirst()
			.orElse(MailState.QUARANTINED);
	}

	/**
	 * A place with its count.
	 *
	 * @param state the place
	 * @param count number of mails
	 */
	public record Tab(MailState state, long count) {

		/**
		 * Words on the page.
		 * @return such as {@code Set aside}
		 */
		public String label() {
			String words = this.state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
			return Character.toUpperCase(words.charAt(0)) + words.substring(1);
		}

	}

}
