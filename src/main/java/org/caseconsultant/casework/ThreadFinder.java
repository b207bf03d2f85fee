package org.caseconsultant.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.caseconsultant.mail.MailAddress;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.mail.ParsedMail;
import org.caseconsultant.mail.SubjectLine;

import org.springframework.stereotype.Component;

/**
 * Finds the case a mail belongs to: References and In-Reply-To first (RFC 5322, 3.6.4),
 * then the token in the reply address, then the case number in the subject; always only
 * if the sender belongs to the case.
 */
@Component
class ThreadFinder {

	private final ThreadEntries threads;

	private final Participants participants;

	private final Cases cases;

	private final ReplyAddress replyAddress;

	ThreadFinder(ThreadEntries threads, Participants participants, Cases cases, ReplyAddress replyAddress) {
		this.threads = threads;
		this.participants = participants;
		this.cases = cases;
		this.replyAddress = replyAddress;
	}

	Optional<CodingCase> caseOf(ParsedMail mail) {
		return mail.from()
			.flatMap((sender) -> byReference(mail, sender.key()).or(() -> byToken(mail, sender.key()))
				.or(() -> bySubject(mail, sender.key())));
	}

	private Optional<CodingCase> byReference(ParsedMail mail, String sender) {
		List<String> hashes = hashes(mail);
		return this.threads.with(hashes)
			.stream()
			.map(ThreadEntry::caseId)
			.filter((caseId) -> belongs(caseId, sender))
			.findFirst()
			.flatMap(this.cases::findById);
	}

	/**
	 * The ids of a mail: its own (another mail may have referred to it before it came),
	 * its parent and its ancestors.
	 */
	static List<String> hashes(ParsedMail mail) {
		List<String> hashes = new ArrayList<>();
		hashes.add(mail.messageId().hash());
		mail.inReplyTo().map(MessageId::hash).ifPresent(hashes::add);
		mail.references().stream().map(MessageId::hash).forEach(hashes::add);
		return hashes.stream().distinct().limit(100).toList();
	}

	private Optional<CodingCase> byToken(ParsedMail mail, String sender) {
		return Stream.concat(mail.to().stream(), mail.cc().stream())
			.flatMap(this::tokenCase)
			.filter((caseId) -> belongs(caseId, sender))
			.findFirst()
			.flatMap(this.cases::findById);
	}

	private Stream<Long> tokenCase(MailAddress recipient) {
		return this.replyAddress.caseOf(recipient).stream().boxed().map(this::remaining);
	}

	/** A merged case leads to the one that has its thread now. */
	private long remaining(long caseId) {
		return this.cases.findById(caseId).flatMap(CodingCase::mergedIntoId).map(this::remaining).orElse(caseId);
	}

	private Optional<CodingCase> bySubject(ParsedMail mail, String sender) {
		return SubjectLine.caseNumber(mail.subject())
			.flatMap(CaseNumber::parse)
			.map((number) -> remaining(number.caseId()))
			.filter((caseId) -> belongs(caseId, sender))
			.flatMap(this.cases::findById);
	}

	private boolean belongs(long caseId, String sender) {
		return this.participants.existsById(new Participant.Key(caseId, sender));
	}

}
