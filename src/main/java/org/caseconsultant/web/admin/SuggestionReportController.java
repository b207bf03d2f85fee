package org.caseconsultant.web.admin;

import org.caseconsultant.suggestion.Feedback;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The report on what consultants accept, reject and add.
 */
@Controller
class SuggestionReportController {

	private final Feedback feedback;

	SuggestionReportController(Feedback feedback) {
		this.feedback = feedback;
	}

	@GetMapping("/admin/suggestions")
	String show(Model model) {
		model.addAttribute("report", this.feedback.report());
		return "admin-suggestions";
	}

	@GetMapping("/admin/suggestions.csv")
	ResponseEntity<String> csv() {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("suggestions.csv").build().toString())
			.body(this.feedback.report().csv());
	}

}
