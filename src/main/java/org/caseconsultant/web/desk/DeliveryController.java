package org.caseconsultant.web.desk;

import java.security.Principal;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.reply.Resending;
import org.caseconsultant.web.CurrentStaff;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Sends an answer that did not arrive to a corrected address.
 */
@Controller
class DeliveryController {

	private final Casework casework;

	private final Resending resending;

	private final CurrentStaff currentStaff;

	DeliveryController(Casework casework, Resending resending, CurrentStaff currentStaff) {
		this.casework = casework;
		this.resending = resending;
		this.currentStaff = currentStaff;
	}

	@PostMapping("/cases/{number}/deliveries/{id}/resend")
	String resend(@PathVariable String number, @PathVariable long id, @RequestParam String address, Principal principal,
			RedirectAttributes flash) {
		CaseNumber known = this.casework.remaining(CaseController.number(number));
		return CaseController.done(known.toString(),
				this.resending.resend(known, this.currentStaff.of(principal), id, address),
				"The same answer is on its way to that address.", flash);
	}

}
