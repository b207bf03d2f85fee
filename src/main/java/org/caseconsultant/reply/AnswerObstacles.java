package org.caseconsultant.reply;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.OwnAddresses;

import org.springframework.stereotype.Component;

/**
 * Tells what stands in the way of an answer.
 */
@Component
class AnswerObstacles {

	private final OutboxMessages messages;

	private final Outbox outbox;

	private final OwnAddresses own;

	AnswerObstacles(OutboxMessages messages, Outbox outbox, OwnAddresses own) {
		this.messages = messages;
		this.outbox = outbox;
		this.own = own;
	}

	Optional<String> of(Outgoing answer) {
		AnswerRequest request = answer.request();
		if (request.text().isBlank()) {
			return Optional.of("The answer is empty. Write it, or prefill it from the picked codes.");
		}
		if (answer.codingCase().assigneeId().filter((assignee) -> assignee != answer.member().id()).isPresent()) {
			return Optional.of("This case is with somebody else. Take it over first.");
		}
		return unreadableCode(request).or(() -> copies(request.copies()))
			.or(() -> this.messages.existsByDedupKey(key(answer)) ? Optional.of("This answer was sent already.")
					: Optional.empty());
	}

	private static Optional<String> unreadableCode(AnswerRequest request) {
		return request.codes()
			.stream()
			.filter((code) -> PickedCode.parse(code).isEmpty())
			.findFirst()
			.map((code) -> "This is not a code: " + code
					+ ". Write codes like 96415 x2 or 99214-25, with commas between them.");
	}

	private Optional<String> copies(Copies copies) {
		return copies.obstacle()
			.or(() -> java.util.stream.Stream.concat(copies.ccAddresses().stream(), copies.bccAddresses().stream())
				.filter(this.own::isOurs)
				.findFirst()
				.map((ours) -> "A copy to our own address would come back as a question. Leave it out."));
	}

	/**
	 * The same answer to the same mail is sent once, however often it is submitted; once
	 * more only when it did not arrive.
	 */
	String key(Outgoing answer) {
		CodingCase codingCase = answer.codingCase();
		AnswerRequest request = answer.request();
		String content = request.text() + "\n" + String.join(" ", request.codes());
		String again = codingCase.isUndelivered() ? ":" + this.outbox.of(codingCase.number()).size() : "";
		return "answer:" + codingCase.id() + ":" + answer.question().id() + ":"
				+ UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)) + again;
	}

}
