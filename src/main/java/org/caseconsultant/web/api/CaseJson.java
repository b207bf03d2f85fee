package org.caseconsultant.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.Practitioner;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseMessage;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.suggestion.CaseReading;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.MissingFact;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.QuestionReading;
import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.TimelineStep;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * How cases look in JSON.
 */
@Component
class CaseJson {

	private final Accounts accounts;

	CaseJson(Accounts accounts) {
		this.accounts = accounts;
	}

	Page page(List<CodingCase> cases, int size) {
		List<CodingCase> shown = cases.subList(0, Math.min(size, cases.size()));
		String next = (cases.size() > size) ? shown.get(shown.size() - 1).number().toString() : null;
		return new Page(shown.stream().map(this::summary).toList(), next);
	}

	Summary summary(CodingCase codingCase) {
		String asker = this.accounts.practitioner(codingCase.practitionerId()).map(Practitioner::name).orElse("");
		String assignee = codingCase.assigneeId()
			.flatMap((id) -> this.accounts.staffMember(id))
			.map(StaffMember::name)
			.orElse(null);
		return new Summary(codingCase.number().toString(), codingCase.subject(), codingCase.status().name(), asker,
				assignee, codingCase.openedAt(), codingCase.changedAt(), codingCase.firstResponseDueAt(),
				codingCase.isUndelivered());
	}

	Detail detail(CodingCase codingCase, List<CaseMessage> thread, Optional<CaseReading> reading) {
		List<Message> messages = thread.stream()
			.map((message) -> new Message(message.direction().name(), message.kind().name(), message.fromAddress(),
					message.fromName(), message.subject(), message.newText(), message.quotedText(), message.messageId(),
					message.sentAt()))
			.toList();
		Optional<QuestionReading> read = reading.map(CaseReading::reading);
		return new Detail(codingCase.number().toString(), codingCase.subject(), codingCase.status().name(), messages,
				read.map(QuestionReading::suggestions).orElse(List.of()),
				read.map(QuestionReading::findings).orElse(List.of()),
				read.map(QuestionReading::namedCodes).orElse(List.of()),
				read.map(QuestionReading::missingFacts).orElse(List.of()),
				read.map(QuestionReading::timeline).orElse(List.of()), read.map(QuestionReading::release).orElse(null));
	}

	/**
	 * A page of cases.
	 *
	 * @param items the cases
	 * @param next value of {@code after} for the next page, null on the last
	 */
	record Page(List<Summary> items, @Nullable String next) {
	}

	/**
	 * A case in a list.
	 *
	 * @param number case number
	 * @param subject subject of the first mail
	 * @param status where it stands
	 * @param practitioner name of who asked
	 * @param assignee name of who works on it, null for nobody
	 * @param openedAt when the first mail was filed
	 * @param changedAt when anything last changed
	 * @param firstResponseDueAt by when an answer is promised
	 * @param undelivered whether an answer did not arrive
	 */
	record Summary(String number, String subject, String status, String practitioner, @Nullable String assignee,
			Instant openedAt, Instant changedAt, Instant firstResponseDueAt, boolean undelivered) {
	}

	/**
	 * A whole case.
	 *
	 * @param number case number
	 * @param subject subject of the first mail
	 * @param status where it stands
	 * @param messages its thread, oldest first
	 * @param suggestions codes that fit, best first
	 * @param findings what the edits say
	 * @param namedCodes codes the mails name
	 * @param missingFacts what has to be asked
	 * @param timeline administrations in their order
	 * @param catalogRelease release that answered, null before the first reading
	 */
	record Detail(String number, String subject, String status, List<Message> messages, List<Suggestion> suggestions,
			List<Finding> findings, List<NamedCode> namedCodes, List<MissingFact> missingFacts,
			List<TimelineStep> timeline, @Nullable String catalogRelease) {
	}

	/**
	 * A mail of a case.
	 *
	 * @param direction INBOUND or OUTBOUND
	 * @param kind what it is
	 * @param fromAddress address of the author
	 * @param fromName name of the author
	 * @param subject subject line
	 * @param text what is new in it
	 * @param quotedText what it quotes
	 * @param messageId its Message-ID
	 * @param sentAt when it was sent
	 */
	record Message(String direction, String kind, String fromAddress, String fromName, String subject, String text,
			String quotedText, String messageId, Instant sentAt) {
	}

	/**
	 * An answer to be sent.
	 *
	 * @param text Markdown
	 * @param codes codes as written, such as {@code 96415 x2}
	 */
	record Answer(String text, List<String> codes) {

		Answer {
			text = (text != null) ? text : "";
			codes = (codes != null) ? codes : List.of();
		}

	}

}
