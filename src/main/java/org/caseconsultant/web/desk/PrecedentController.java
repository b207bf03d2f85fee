package org.caseconsultant.web.desk;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.CodingCase;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Says anew, while codes are picked, where the draft differs from precedents.
 */
@Controller
class PrecedentController {

	private final Casework casework;

	private final PrecedentPanel panel;

	PrecedentController(Casework casework, PrecedentPanel panel) {
		this.casework = casework;
		this.panel = panel;
	}

	@GetMapping("/cases/{number}/precedents")
	String notes(@PathVariable String number, @RequestParam(defaultValue = "") String codes, Model model) {
		CodingCase codingCase = CaseNumber.parse(number)
			.flatMap(this.casework::find)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		this.panel.fill(codingCase.number(), codes, model);
		return "case-precedent-changes";
	}

}
