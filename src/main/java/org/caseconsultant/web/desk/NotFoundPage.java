package org.caseconsultant.web.desk;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;

/**
 * Shows people a page where the JSON API would answer with a problem.
 */
@ControllerAdvice(basePackages = "org.caseconsultant.web.desk")
class NotFoundPage {

	@ExceptionHandler(ResponseStatusException.class)
	String page(ResponseStatusException refusal, HttpServletResponse response, Model model) {
		response.setStatus(refusal.getStatusCode().value());
		model.addAttribute("status", refusal.getStatusCode().value());
		model.addAttribute("demo", false);
		return "error";
	}

}
