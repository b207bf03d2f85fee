package org.caseconsultant.web.desk;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The sign-in page.
 */
@Controller
class LoginController {

	@GetMapping("/login")
	String login(@RequestParam(required = false) @Nullable String failed,
			@RequestParam(name = "signed-out", required = false) @Nullable String signedOut, Model model) {
		model.addAttribute("failed", failed != null);
		model.addAttribute("signedOut", signedOut != null);
		return "login";
	}

}
