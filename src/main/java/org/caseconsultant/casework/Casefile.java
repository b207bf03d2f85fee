package org.caseconsultant.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.Practitioner;
import org.caseconsultant.audit.AuditTrail;
import org.caseconsultant.mail.MailAddress;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.mail.ParsedMail;
import org.caseconsultant.mail.QuoteStripper;
import org.caseconsultant.mail.StrippedText;
import org.caseconsultant.mail.SubjectLine;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files mails into cases (step 4 of the line). Works within the transaction of the
 * caller.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Casefile {

	private final Cases cases;

	private final CaseMessages messages;

	private final MessageAttachments attachments;

	private final ThreadFinder threadFinder;

	private final CaseThread thread;

	private final Accounts accounts;

	private final OwnAddresses own;

	private final FirstResponse firstResponse;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final QuoteStripper quotes = new QuoteStripper();

	Casefile(Cases cases, CaseMessages messages, MessageAttachments attachments, ThreadFinder threadFinder,
			CaseThread thread, Accounts accounts, OwnAddresses own, FirstResponse firstResponse, AuditTrail audit,
			ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.messages = messages;
		this.attachments = attachments;
		this.threadFinder = threadFinder;
		this.thread = thread;
		this.accounts = accounts;
		this.own = own;
		this.firstResponse = firstResponse;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Files a person's mail: into its case, else into a new one.
	 * @param incoming the mail, with a sender
	 * @return the case
	 */
	public CodingCase file(IncomingMail incoming) {
		Optional<CodingCase> known = this.threadFinder.caseOf(incoming.mail());
		Optional<ForwardedQuestion> inner = known.isPresent() ? Optional.empty() : forwarded(incoming.mail());
		CodingCase codingCase = known.orElseGet(() -> open(incoming, inner));
		CaseMessage message = add(codingCase, incoming, MessageKind.PERSON, inner);
		joinParticipants(codingCase, incoming.mail());
		if (known.isPresent()) {
			followUp(codingCase);
		}
		else {
			this.events.publishEvent(new CaseOpened(codingCase.id(), message.id(), incoming.acknowledge()));
		}
		this.events.publishEvent(new MessageFiled(codingCase.id(), message.id()));
		this.events.publishEvent(new CaseChanged(codingCase.id()));
		return codingCase;
	}

	/**
	 * Adds an automatic mail to the thread it belongs to; it changes no status.
	 * @param incoming the mail
	 * @return the case, nothing if it belongs to none
	 */
	public Optional<CodingCase> fileAutomatic(IncomingMail incoming) {
		Optional<CodingCase> known = this.threadFinder.caseOf(incoming.mail());
		known.ifPresent((codingCase) -> {
			add(codingCase, incoming, MessageKind.AUTOMATIC, Optional.empty());
			this.events.publishEvent(new CaseChanged(codingCase.id()));
		});
		return known;
	}

	/**
	 * What a colleague forwards into a new case was asked by whoever wrote the mail
	 * inside; never by ourselves or by another colleague, whom a reply quotes in the same
	 * way.
	 */
	private Optional<ForwardedQuestion> forwarded(ParsedMail mail) {
		return mail.from()
			.filter((sender) -> this.accounts.staffMember(sender.address()).isPresent())
			.flatMap((sender) -> ForwardedQuestion.in(mail.text()))
			.filter((inner) -> !this.own.isOurs(inner.sender())
					&& this.accounts.staffMember(inner.sender().address()).isEmpty());
	}

	private CodingCase open(IncomingMail incoming, Optional<ForwardedQuestion> forwarded) {
		MailAddress sender = forwarded.map(ForwardedQuestion::sender).or(incoming.mail()::from).orElseThrow();
		Practitioner practitioner = this.accounts.known(sender.address(), sender.name());
		String subject = forwarded.map(ForwardedQuestion::subject)
			.filter((text) -> !text.isEmpty())
			.orElse(incoming.mail().subject());
		CodingCase codingCase = this.cases.save(new CodingCase(Limit.to(500, SubjectLine.stem(subject)),
				practitioner.id(), incoming.receivedAt(), this.firstResponse.dueAfter(incoming.receivedAt())));
		this.audit.record("system", "case.opened", codingCase.number().toString(), "mail " + incoming.receivedMailId());
		return codingCase;
	}

	private void followUp(CodingCase codingCase) {
		if (codingCase.heardFromPractitioner(this.clock.instant())) {
			this.audit.record("system", "case.reopened", codingCase.number().toString(), "");
			this.events.publishEvent(new CaseReopened(codingCase.id()));
		}
	}

	private CaseMessage add(CodingCase codingCase, IncomingMail incoming, MessageKind kind,
			Optional<ForwardedQuestion> forwarded) {
		ParsedMail mail = incoming.mail();
		StrippedText text = this.quotes.strip(mail.text());
		CaseMessage message = this.messages
			.save(new CaseMessage(codingCase.id(), Direction.INBOUND, kind, mail.messageId())
				.from(mail.from().map(MailAddress::address).orElse(""), mail.from().map(MailAddress::name).orElse(""))
				.answerTo(answerTo(mail))
				.says(mail.subject(), text.newText(), text.quotedText(), text.signature())
				.looksLike(incoming.cleanHtml())
				.referring(references(mail),
						mail.date()
							.filter((date) -> isPlausible(date, incoming.receivedAt()))
							.orElse(incoming.receivedAt()))
				.receivedAs(incoming.receivedMailId(), String.join("\n", mail.problems())));
		forwarded.ifPresent((inner) -> attribute(codingCase, message, mail, inner));
		for (int i = 0; i < mail.attachments().size(); i++) {
			this.attachments.save(new MessageAttachment(message.id(), i, mail.attachments().get(i),
					incoming.attachmentTexts().get(i)));
		}
		this.thread.remember(codingCase.id(), mail.messageId().hash(), false);
		ThreadFinder.hashes(mail).forEach((hash) -> this.thread.remember(codingCase.id(), hash, true));
		codingCase.touched(this.clock.instant());
		return message;
	}

	/** The answer goes to who asked; the forwarder is kept and belongs to the case. */
	private void attribute(CodingCase codingCase, CaseMessage message, ParsedMail mail, ForwardedQuestion inner) {
		StrippedText text = this.quotes.strip(inner.text());
		String comment = inner.comment().isEmpty() ? "" : inner.comment() + "\n\n";
		message.from(inner.sender().address(), inner.sender().name())
			.answerTo(inner.sender().address())
			.says(mail.subject(), comment + text.newText(), text.quotedText(), text.signature())
			.forwardedBy(mail.from().map(MailAddress::address).orElse(""));
		this.thread.join(codingCase.id(), inner.sender());
		this.audit.record("system", "case.forwarded", codingCase.number().toString(), "message " + message.id());
	}

	private static String answerTo(ParsedMail mail) {
		return mail.replyTo().stream().findFirst().or(mail::from).map(MailAddress::address).orElse("");
	}

	private static boolean isPlausible(Instant date, Instant receivedAt) {
		return date.isBefore(receivedAt.plusSeconds(86_400)) && date.isAfter(Instant.parse("1990-01-01T00:00:00Z"));
	}

	private static String references(ParsedMail mail) {
		Set<String> ids = new LinkedHashSet<>();
		mail.references().stream().map(MessageId::value).forEach(ids::add);
		mail.inReplyTo().map(MessageId::value).ifPresent(ids::add);
		return ids.stream().collect(Collectors.joining(" "));
	}

	/** Whoever a participant writes to in a copy belongs to the case from then on. */
	private void joinParticipants(CodingCase codingCase, ParsedMail mail) {
		List<MailAddress> people = new ArrayList<>(mail.cc());
		people.addAll(mail.to());
		people.addAll(mail.replyTo());
		mail.from().ifPresent(people::add);
		people.stream().limit(50).forEach((person) -> this.thread.join(codingCase.id(), person));
		Stream.concat(mail.cc().stream(), mail.to().stream())
			.filter((person) -> this.accounts.staffMember(person.address()).isEmpty())
			.limit(50)
			.forEach((person) -> this.thread.follow(codingCase.id(), person));
	}

}
