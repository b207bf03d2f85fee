package org.caseconsultant.suggestion;

import java.util.ArrayList;
import java.util.List;

import org.caseconsultant.casework.CaseMessage;
import org.caseconsultant.casework.Direction;
import org.caseconsultant.casework.MessageAttachment;
import org.caseconsultant.casework.MessageKind;

/**
 * What a practitioner asked in a case: the subject, the new text of every mail and what
 * its attachments say, in order, as one text.
 *
 * @param text what is read
 * @param passages which message each part of it comes from
 */
record CaseQuestion(String text, List<Passage> passages) {

	static CaseQuestion of(List<CaseMessage> thread, List<MessageAttachment> attachments) {
		StringBuilder text = new StringBuilder();
		List<Passage> passages = new ArrayList<>();
		thread.stream()
			.filter((message) -> message.direction() == Direction.INBOUND && message.kind() == MessageKind.PERSON)
			.forEach((message) -> {
				if (passages.isEmpty()) {
					append(text, passages, message.id(), Passage.Part.SUBJECT, message.subject());
				}
				append(text, passages, message.id(), Passage.Part.TEXT, message.newText());
				attachments.stream()
					.filter((attachment) -> attachment.caseMessageId() == message.id() && !attachment.said().isEmpty())
					.forEach((attachment) -> append(text, passages, message.id(), Passage.Part.ATTACHMENT,
							attachment.said()));
			});
		return new CaseQuestion(text.toString(), passages);
	}

	private static void append(StringBuilder text, List<Passage> passages, long messageId, Passage.Part part,
			String words) {
		passages.add(new Passage(messageId, part, text.length(), text.length() + words.length()));
		text.append(words).append("\n\n");
	}

}
