package org.caseconsultant.web.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.Practitioner;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseMessage;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.Direction;
import org.caseconsultant.casework.MessageAttachment;
import org.caseconsultant.casework.MessageKind;
import org.caseconsultant.reply.Citations;
import org.caseconsultant.reply.MarkdownText;
import org.caseconsultant.reply.Outbox;
import org.caseconsultant.suggestion.CaseReading;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.Passage;
import org.caseconsultant.suggestion.Readings;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Gathers what the page of a case shows.
 */
@Component
class CasePage {

	private final Casework casework;

	private final Readings readings;

	private final Outbox outbox;

	private final AnswerPanel answerPanel;

	private final Citations citations;

	private final Accounts accounts;

	private final PrecedentPanel precedents;

	private final HandlingPanel handling;

	CasePage(Casework casework, Readings readings, Outbox outbox, AnswerPanel answerPanel, Citations citations,
			Accounts accounts, PrecedentPanel precedents, HandlingPanel handling) {
		this.casework = casework;
		this.readings = readings;
		this.outbox = outbox;
		this.answerPanel = answerPanel;
		this.citations = citations;
		this.accounts = accounts;
		this.precedents = precedents;
		this.handling = handling;
	}

	/** Somebody opened the page. */
	void opened(CaseNumber number, StaffMember me) {
		this.handling.opened(number, me);
	}

	/** What counts as seen is asked first: what comes in between stops a send. */
	void fill(CodingCase codingCase, StaffMember me, Model model) {
		CaseNumber number = codingCase.number();
		this.answerPanel.seen(number, model);
		List<CaseMessage> thread = this.casework.thread(number);
		Optional<CaseReading> reading = reading(number, model);
		Optional<Practitioner> asker = this.accounts.practitioner(codingCase.practitionerId());
		this.handling.fill(codingCase, me, model);
		model.addAttribute("case", codingCase);
		model.addAttribute("number", number.toString());
		model.addAttribute("status", codingCase.status().name());
		model.addAttribute("asker", asker.map(Practitioner::name).orElse(""));
		model.addAttribute("askerAddress", asker.map(Practitioner::address).orElse(""));
		model.addAttribute("practice", asker.map(this.accounts::practiceName).orElse(""));
		model.addAttribute("assignee", assignee(codingCase));
		model.addAttribute("assigneeId", codingCase.assigneeId().orElse(0L));
		model.addAttribute("mine", codingCase.assigneeId().filter((id) -> id == me.id()).isPresent());
		model.addAttribute("staff", this.accounts.staff());
		model.addAttribute("thread", entries(thread, reading));
		model.addAttribute("splittable", thread.stream().filter(CasePage::isAsked).count() > 1);
		model.addAttribute("notes", this.casework.notes(number).stream().map(this::note).toList());
		model.addAttribute("sendings", this.outbox.of(number));
		model.addAttribute("rowChanges", this.citations.changes(number));
		this.precedents.fill(number, this.answerPanel.fill(codingCase, me, model), model);
	}

	/**
	 * The state is asked first: a reading that ends in between is then still looked for.
	 */
	private Optional<CaseReading> reading(CaseNumber number, Model model) {
		model.addAttribute("readingDue", this.readings.isDue(number));
		model.addAttribute("readingFailed", this.readings.hasFailed(number));
		Optional<CaseReading> reading = this.readings.of(number);
		reading.map(CaseReading::reading).ifPresent((found) -> {
			model.addAttribute("reading", found);
			model.addAttribute("findings",
					found.findings().stream().sorted(Comparator.comparing(Finding::severity)).toList());
		});
		return reading;
	}

	private String assignee(CodingCase codingCase) {
		return codingCase.assigneeId().flatMap((id) -> this.accounts.staffMember(id)).map(StaffMember::name).orElse("");
	}

	private NoteView note(org.caseconsultant.casework.InternalNote note) {
		return new NoteView(note.id(), this.accounts.staffMember(note.authorId()).map(StaffMember::name).orElse(""),
				note.note(), note.writtenAt());
	}

	private List<ThreadEntryView> entries(List<CaseMessage> thread, Optional<CaseReading> reading) {
		List<MessageAttachment> attachments = this.casework.attachments(thread.stream().map(CaseMessage::id).toList());
		return thread.stream()
			.map((message) -> new ThreadEntryView(message, Highlighted.pieces(said(message), marks(message, reading)),
					attachments.stream().filter((each) -> each.caseMessageId() == message.id()).toList(),
					message.kind() == MessageKind.ACKNOWLEDGEMENT || message.kind() == MessageKind.AUTOMATIC))
			.toList();
	}

	private static List<Highlighted.Mark> marks(CaseMessage message, Optional<CaseReading> reading) {
		return reading.stream()
			.flatMap((found) -> found.reading()
				.suggestions()
				.stream()
				.flatMap((suggestion) -> found.evidence(suggestion, message.id(), Passage.Part.TEXT)
					.stream()
					.map((evidence) -> new Highlighted.Mark(evidence.start(), evidence.end(), suggestion.code()))))
			.toList();
	}

	private static boolean isAsked(CaseMessage message) {
		return message.direction() == Direction.INBOUND && message.kind() == MessageKind.PERSON;
	}

	/** What we wrote is Markdown. */
	private static String said(CaseMessage message) {
		return (message.kind() == MessageKind.ANSWER) ? MarkdownText.plain(message.newText()) : message.newText();
	}

	/**
	 * An internal note as the page shows it.
	 *
	 * @param id row id
	 * @param author who wrote it
	 * @param note what it says
	 * @param writtenAt when
	 */
	public record NoteView(long id, String author, String note, java.time.Instant writtenAt) {
	}

}
