package org.caseconsultant.web.desk;

import java.security.Principal;
import java.util.Optional;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.reply.Arrivals;
import org.caseconsultant.suggestion.Readings;
import org.caseconsultant.web.CurrentStaff;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The parts of a case's page that come later: what was read, and that something changed.
 */
@Controller
@RequestMapping("/cases/{number}")
class WorkController {

	private final Casework casework;

	private final Readings readings;

	private final Arrivals arrivals;

	private final CasePage page;

	private final CurrentStaff currentStaff;

	WorkController(Casework casework, Readings readings, Arrivals arrivals, CasePage page, CurrentStaff currentStaff) {
		this.casework = casework;
		this.readings = readings;
		this.arrivals = arrivals;
		this.page = page;
		this.currentStaff = currentStaff;
	}

	/** Answers 204, so that the page stays as it is, until the reading is over. */
	@GetMapping("/reading")
	ModelAndView reading(@PathVariable String number, Principal principal, Model model) {
		CodingCase codingCase = find(number);
		if (this.readings.isDue(codingCase.number())) {
			return nothingNew();
		}
		this.page.fill(codingCase, this.currentStaff.of(principal), model);
		return new ModelAndView("case-work");
	}

	@PostMapping("/read-again")
	String readAgain(@PathVariable String number, RedirectAttributes flash) {
		CodingCase codingCase = find(number);
		this.readings.readAgain(codingCase.number());
		flash.addFlashAttribute("said", "The question is being read again.");
		return "redirect:/cases/" + codingCase.number();
	}

	/** Answers 204 as long as the case is as the page shows it. */
	@GetMapping("/news")
	ModelAndView news(@PathVariable String number, @RequestParam long lastSeen, @RequestParam String changed,
			Model model) {
		CodingCase codingCase = find(number);
		if (codingCase.changedAt().toString().equals(changed)) {
			return nothingNew();
		}
		model.addAttribute("number", codingCase.number().toString());
		model.addAttribute("mail", this.arrivals.seen(codingCase.number()).messageId() > lastSeen);
		return new ModelAndView("case-news");
	}

	private static ModelAndView nothingNew() {
		ModelAndView nothing = new ModelAndView((view, request, response) -> {
		});
		nothing.setStatus(HttpStatus.NO_CONTENT);
		return nothing;
	}

	private CodingCase find(String number) {
		Optional<CaseNumber> known = CaseNumber.parse(number);
		return known.flatMap(this.casework::find).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
