package org.caseconsultant.web.desk;

import java.security.Principal;

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

	private final Resending resending;

	private final CurrentStaff currentStaff;

	DeliveryController(Resending resending, CurrentStaff currentStaff) {
		this.resending = resending;
		this.currentStaff = currentStaff;
	}

	@PostMapping("/cases/{number}/deliveries/{id}/resend")
	String resend(@PathVariable String number, @PathVariable long id, @RequestParam String address, Principal principal,
			RedirectAttributes flash) {
		return CaseController.done(number,
				this.resending.resend(CaseController.number(number), this.currentStaff.of(principal), id, address),
				"The same answer is on its way to that address.", flash);
	}

}
