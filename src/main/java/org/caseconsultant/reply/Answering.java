package org.caseconsultant.reply;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseMessage;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.Direction;
import org.caseconsultant.casework.MessageKind;
import org.caseconsultant.mail.MailAddress;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows answers as they would go out and sends them (step 8 of the line) if nothing
 * stands in the way and nothing newer came in.
 */
@Service
@Transactional
public class Answering {

	private final Casework casework;

	private final AnswerMail answerMail;

	private final AnswerObstacles obstacles;

	private final Arrivals arrivals;

	private final AnswerSending sending;

	private final Attachments attachments;

	Answering(Casework casework, AnswerMail answerMail, AnswerObstacles obstacles, Arrivals arrivals,
			AnswerSending sending, Attachments attachments) {
		this.casework = casework;
		this.answerMail = answerMail;
		this.obstacles = obstacles;
		this.arrivals = arrivals;
		this.sending = sending;
		this.attachments = attachments;
	}

	/**
	 * Shows the mail as it would go out, and what would stop it.
	 * @param number number of the case
	 * @param member who would send it
	 * @param request what would be sent
	 * @return the mail, nothing if there is no such case or nobody to answer
	 */
	@Transactional(readOnly = true)
	public Optional<AnswerPreview> preview(CaseNumber number, StaffMember member, AnswerRequest request) {
		return preview(number, member, request, this.attachments.of(number, member));
	}

	Optional<AnswerPreview> preview(CaseNumber number, StaffMember member, AnswerRequest request,
			List<AnswerFile> files) {
		return outgoing(number, member, request, files).map(this::shown);
	}

	Seen seen(CaseNumber number) {
		return this.arrivals.seen(number);
	}

	private AnswerPreview shown(Outgoing answer) {
		Optional<String> newer = newer(answer).isEmpty() ? Optional.empty()
				: Optional.of("Something newer came in while you were writing.");
		return new AnswerPreview(this.answerMail.show(answer), answer.question().replyToAddress(),
				answer.request().copies().ccAddresses().stream().map(MailAddress::address).toList(),
				answer.request().copies().bccAddresses().stream().map(MailAddress::address).toList(), answer.files(),
				this.obstacles.of(answer).or(() -> newer));
	}

	@Transactional(propagation = Propagation.MANDATORY)
	Optional<Outgoing> outgoing(CaseNumber number, StaffMember member, AnswerRequest request, List<AnswerFile> files) {
		return this.casework.find(number)
			.flatMap((codingCase) -> question(number)
				.map((question) -> new Outgoing(codingCase, question, member, request, files)));
	}

	/** What stops or refuses an answer; nothing if it may go. */
	@Transactional(propagation = Propagation.MANDATORY)
	Optional<Submitted> stop(Outgoing answer) {
		Optional<Submitted> refused = this.obstacles.of(answer).map(Submitted.Refused::new);
		List<Arrival> newer = newer(answer);
		return refused.or(() -> newer.isEmpty() ? Optional.empty() : Optional.of(new Submitted.Stopped(newer)));
	}

	private List<Arrival> newer(Outgoing answer) {
		return answer.request()
			.seen()
			.map((seen) -> this.arrivals.since(answer.codingCase().number(), seen, answer.member().id()))
			.orElse(List.of());
	}

	/** Sends an answer that nothing stops. */
	@Transactional(propagation = Propagation.MANDATORY)
	void send(Outgoing answer) {
		this.sending.send(answer);
	}

	private Optional<CaseMessage> question(CaseNumber number) {
		return this.casework.thread(number)
			.stream()
			.filter((message) -> message.direction() == Direction.INBOUND && message.kind() == MessageKind.PERSON)
			.max(Comparator.comparingLong(CaseMessage::id));
	}

}
