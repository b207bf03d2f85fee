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

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseMessage;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.mail.SubjectLine;
import org.caseconsultant.suggestion.Finding;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

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

	private final Parser markdown = Parser.builder().build();

	private final HtmlRenderer html = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

	AnswerMail(MailTemplates templates, AnswerGrounds grounds, Clock clock) {
		this.templates = templates;
		this.grounds = grounds;
		this.clock = clock;
	}

	RenderedMail render(CodingCase codingCase, CaseMessage question, StaffMember consultant, AnswerRequest answer,
			List<PickedCode> codes) {
		Grounds found = this.grounds.of(codingCase.number(), answer.text(), codes);
		Map<String, Object> values = new HashMap<>();
		values.put("number", codingCase.number().toString());
		values.put("question", shortened(question.newText()));
		values.put("answer", answer.text().strip());
		values.put("answerHtml", this.html.render(this.markdown.parse(answer.text().strip())));
		values.put("askingBack", answer.askingBack());
		values.put("codes", found.lines().stream().map(CodeLine::values).toList());
		values.put("reasons", found.unsaid(answer.text()).stream().map(Finding::text).toList());
		values.put("citations", citations(found));
		values.put("consultant", consultant.name());
		values.put("credential", consultant.credential());
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
