package org.caseconsultant.web.desk;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.reply.PendingAnswer;
import org.caseconsultant.reply.WaitingAnswers;
import org.caseconsultant.web.CurrentStaff;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers that wait for a second reader.
 */
@Controller
class ApprovalController {

	private final WaitingAnswers waiting;

	private final Casework casework;

	private final Accounts accounts;

	private final CurrentStaff currentStaff;

	ApprovalController(WaitingAnswers waiting, Casework casework, Accounts accounts, CurrentStaff currentStaff) {
		this.waiting = waiting;
		this.casework = casework;
		this.accounts = accounts;
		this.currentStaff = currentStaff;
	}

	@GetMapping("/approvals")
	String list(Principal principal, Model model) {
		StaffMember me = this.currentStaff.of(principal);
		List<Row> rows = this.waiting.toRead().stream().flatMap((answer) -> row(answer, me).stream()).toList();
		model.addAttribute("rows", rows);
		return "approvals";
	}

	private Optional<Row> row(PendingAnswer answer, StaffMember me) {
		return this.casework.find(new CaseNumber(answer.caseId())).map((codingCase) -> row(answer, codingCase, me));
	}

	private Row row(PendingAnswer answer, CodingCase codingCase, StaffMember me) {
		return new Row(codingCase.number().toString(), codingCase.subject(),
				this.accounts.staffMember(answer.authorId()).map(StaffMember::name).orElse(""),
				answer.authorId() == me.id(), answer.codes(), answer.reasons(), answer.createdAt());
	}

	/**
	 * An answer that waits.
	 *
	 * @param number number of its case
	 * @param subject subject of the question
	 * @param author who wrote it
	 * @param mine whether it is of whoever looks
	 * @param codes its codes
	 * @param reasons why it is read
	 * @param since when it was written
	 */
	public record Row(String number, String subject, String author, boolean mine, String codes, List<String> reasons,
			Instant since) {
	}

}
