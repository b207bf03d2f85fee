package org.caseconsultant.reply;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.casework.CaseMessage;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseOpened;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.MessageKind;
import org.caseconsultant.casework.OwnAddresses;
import org.caseconsultant.casework.SentMail;
import org.caseconsultant.mail.Envelope;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.suggestion.CaseReading;
import org.caseconsultant.suggestion.CodeStanding;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.Readings;
import org.caseconsultant.suggestion.SuggestionsReady;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Acknowledges new cases (steps 5 and 6 of the line): the row with its Message-ID is made
 * with the case; it is rendered once the question was read, or after ten seconds without.
 * It names the codes that the mail names and what the catalog says of them: no candidate,
 * no finding.
 */
@Component
class Acknowledgements {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final OutboxMessages messages;

	private final Outbox outbox;

	private final Casework casework;

	private final Readings readings;

	private final MailTemplates templates;

	private final CaseMail caseMail;

	private final OwnAddresses own;

	private final ReplySettings settings;

	private final Brakes brakes;

	private final DateTimeFormatter promise;

	private final Clock clock;

	Acknowledgements(OutboxMessages messages, Outbox outbox, Casework casework, Readings readings,
			MailTemplates templates, CaseMail caseMail, OwnAddresses own, ReplySettings settings, Brakes brakes,
			@Value("${caseconsultant.casework.time-zone:America/New_York}") ZoneId zone, Clock clock) {
		this.messages = messages;
		this.outbox = outbox;
		this.casework = casework;
		this.readings = readings;
		this.templates = templates;
		this.caseMail = caseMail;
		this.own = own;
		this.settings = settings;
		this.brakes = brakes;
		this.promise = DateTimeFormatter.ofPattern("EEEE, MMMM d, h:mm a zzz", Locale.US).withZone(zone);
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(CaseOpened event) {
		if (!event.acknowledge()) {
			return;
		}
		MessageId id = MessageId.make(this.own.address().domain());
		OutboxMessage row = new OutboxMessage(OutboxKind.ACKNOWLEDGEMENT, event.caseId(), key(event.caseId()), id,
				this.clock.instant());
		row.waitUntil(this.clock.instant().plus(PATIENCE));
		this.messages.save(row);
		this.casework.expectReplyTo(new CaseNumber(event.caseId()), id);
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(SuggestionsReady event) {
		this.messages.findByDedupKey(key(event.caseId()))
			.filter((row) -> row.state() == OutboxState.WAITING)
			.ifPresent((row) -> row.waitUntil(this.clock.instant()));
	}

	private static String key(long caseId) {
		return "acknowledgement:" + caseId;
	}

	/** Renders what waits no longer; false when there was nothing. */
	@Transactional
	public boolean renderDue() {
		List<OutboxMessage> due = this.messages.waiting(this.clock.instant(), Limit.of(10));
		due.forEach(this::render);
		return !due.isEmpty();
	}

	private void render(OutboxMessage row) {
		CaseNumber number = new CaseNumber(row.caseId().orElseThrow());
		CodingCase codingCase = this.casework.find(number).orElseThrow();
		CaseMessage question = this.casework.thread(number).get(0);
		Optional<String> brake = this.brakes.against(question.replyToAddress());
		if (brake.isPresent()) {
			row.failed("", brake.get());
			return;
		}
		MessageId id = new MessageId(row.messageId());
		MailTemplates.Bodies bodies = this.templates.render("acknowledgement", values(codingCase, question));
		RenderedMail mail = new RenderedMail(AnswerMail.subject(codingCase, question), bodies.text(), bodies.html());
		this.outbox.ready(row, this.caseMail.bytes(id, codingCase, question, mail, true),
				new Envelope(this.settings.reversePath(), List.of(question.replyToAddress())));
		this.casework.recordSent(new SentMail(number, MessageKind.ACKNOWLEDGEMENT, id, CaseMail.chain(question),
				this.own.address().address(), this.settings.senderName(), mail.subject(), mail.text(), null, null));
	}

	private Map<String, Object> values(CodingCase codingCase, CaseMessage question) {
		Optional<CaseReading> reading = this.readings.of(codingCase.number());
		Map<String, Object> values = new HashMap<>();
		values.put("number", codingCase.number().toString());
		values.put("name", question.fromName());
		values.put("subject", codingCase.subject());
		values.put("promised", promised(codingCase.firstResponseDueAt()));
		values.put("read", reading.isPresent());
		values.put("release", reading.map((found) -> found.reading().release()).orElse(""));
		values.put("codes",
				reading.map((found) -> found.reading().namedCodes())
					.orElse(List.of())
					.stream()
					.map(Acknowledgements::line)
					.distinct()
					.map(CodeLine::values)
					.toList());
		return values;
	}

	private String promised(Instant at) {
		return this.promise.format(at);
	}

	private static CodeLine line(NamedCode named) {
		String title = switch (named.standing()) {
			case VALID -> named.title();
			case HEADING -> named.title() + " (a heading; a claim needs a more specific code)";
			case NOT_FOR_MEDICARE -> named.title() + " (not valid for Medicare)";
			case NOT_IN_CATALOG -> "not in this catalog; a consultant looks it up";
		};
		return new CodeLine(named.code(), "", CodeTable.name(named.system()), title,
				(named.standing() != CodeStanding.NOT_IN_CATALOG) ? "catalog" : "");
	}

}
