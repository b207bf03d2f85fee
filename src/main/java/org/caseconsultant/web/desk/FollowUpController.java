package org.caseconsultant.web.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.reply.Citations;
import org.caseconsultant.reply.RowChange;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers to look at again, because a row they cite has changed.
 */
@Controller
class FollowUpController {

	private static final int PAGE = 50;

	private final Citations citations;

	private final Casework casework;

	FollowUpController(Citations citations, Casework casework) {
		this.citations = citations;
		this.casework = casework;
	}

	@GetMapping("/follow-up")
	String list(Model model) {
		List<CaseNumber> numbers = this.citations.toLookAt(PAGE + 1);
		model.addAttribute("rows",
				numbers.stream()
					.limit(PAGE)
					.map(this.casework::find)
					.flatMap(Optional::stream)
					.map(this::row)
					.toList());
		model.addAttribute("more", numbers.size() > PAGE);
		return "follow-up";
	}

	private Row row(CodingCase codingCase) {
		return new Row(codingCase.number().toString(), codingCase.subject(), codingCase.answeredAt(),
				this.citations.changes(codingCase.number()));
	}

	/**
	 * A case with its changed rows.
	 *
	 * @param number its number
	 * @param subject its subject
	 * @param answeredAt when it was first answered
	 * @param changes the rows that changed
	 */
	public record Row(String number, String subject, Optional<Instant> answeredAt, List<RowChange> changes) {
	}

}
