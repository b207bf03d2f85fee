package org.caseconsultant.reply;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caseconsultant.casework.CaseMessage;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.mail.SubjectLine;
import org.caseconsultant.reply.saved.Signatures;
import org.caseconsultant.suggestion.Finding;

import org.springframework.stereotype.Component;

/**
 * Renders an answer: question restated, answer, code table, reasons, citations,
 * disclaimer, who answered.
 */
@Component
class AnswerMail {

	private static final int QUESTION = 3000;

	private final MailTemplates templates;

	private final AnswerGrounds grounds;

	private final Clock clock;

	private final Signatures signatures;

	private final RatingLinks ratingLinks;

	AnswerMail(MailTemplates templates, AnswerGrounds grounds, Signatures signatures, RatingLinks ratingLinks,
			Clock clock) {
		this.templates = templates;
		this.grounds = grounds;
		this.signatures = signatures;
		this.ratingLinks = ratingLinks;
		this.clock = clock;
	}

	/** Renders it for a preview: the links to rate it lead nowhere yet. */
	RenderedMail show(Outgoing outgoing) {
		return rendered(outgoing, this.ratingLinks.example());
	}

	RenderedMail render(Outgoing outgoing, MessageId id) {
		return rendered(outgoing, this.ratingLinks.of(id));
	}

	private RenderedMail rendered(Outgoing outgoing, String rateUrl) {
		CodingCase codingCase = outgoing.codingCase();
		CaseMessage question = outgoing.question();
		AnswerRequest answer = outgoing.request();
		Grounds found = this.grounds.of(codingCase.number(), answer.text(), answer.readable());
		Map<String, Object> values = new HashMap<>();
		values.put("number", codingCase.number().toString());
		values.put("question", shortened(question.newText()));
		values.put("answer", MarkdownText.plain(answer.text()));
		values.put("answerHtml", MarkdownText.html(answer.text()));
		values.put("askingBack", answer.askingBack());
		values.put("codes", found.lines().stream().map(CodeLine::values).toList());
		values.put("reasons", found.unsaid(answer.text()).stream().map(Finding::text).toList());
		values.put("citations", citations(found));
		values.put("consultant", outgoing.member().name());
		values.put("credential", outgoing.member().credential());
		values.put("signature", this.signatures.of(outgoing.member()));
		values.put("rateUrl", answer.askingBack() ? "" : rateUrl);
		values.put("answeredOn", LocalDate.now(this.clock.withZone(ZoneOffset.UTC)).toString());
		MailTemplates.Bodies bodies = this.templates.render("answer", values);
		return new RenderedMail(subject(codingCase, question), bodies.text(), bodies.html());
	}

	static String subject(CodingCase codingCase, CaseMessage question) {
		return SubjectLine.withCaseNumber(question.subject(), codingCase.number().toString());
	}

	private static String shortened(String question) {
		return (question.length() <= QUESTION) ? question : question.substring(0, QUESTION) + " ...";
	}

	private static List<String> citations(Grounds grounds) {
		Set<String> citations = new LinkedHashSet<>();
		grounds.lines().stream().map(CodeLine::source).filter((source) -> !source.isEmpty()).forEach(citations::add);
		grounds.findings().forEach((finding) -> citations.add(finding.source().toString()));
		return new ArrayList<>(citations);
	}

}
