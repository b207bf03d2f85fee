package org.caseconsultant.mail;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Message ids.
 */
class MessageIdTests {

	@Test
	void readsTheIdOutOfCommentsAndFolding() {
		assertThat(MessageId.parse(" (comment) <a.b@c.example> ")).contains(new MessageId("<a.b@c.example>"));
		assertThat(MessageId.parse("<a.b\r\n @c.example>")).contains(new MessageId("<a.b@c.example>"));
	}

	@Test
	void givesBracketsToABareId() {
		assertThat(MessageId.parse("a.b@c.example")).contains(new MessageId("<a.b@c.example>"));
	}

	@Test
	void prefersTheIdInBracketsToTheAddressBesideIt() {
		assertThat(MessageId.parse("Message from pat@x.example of Tuesday <1@y.example>"))
			.contains(new MessageId("<1@y.example>"));
	}

	@Test
	void findsNothingInRubbish() {
		assertThat(MessageId.parse("")).isEmpty();
		assertThat(MessageId.parse("<>")).isEmpty();
		assertThat(MessageId.parse("your mail")).isEmpty();
		assertThat(MessageId.parse("<" + "x".repeat(3000) + "@y>")).isEmpty();
	}

	@Test
	void readsReferencesInOrderAndOnce() {
		assertThat(MessageId.parseAll("<1@a> <2@a>,rubbish <3@a>\r\n\t<2@a> <4@")).extracting(MessageId::value)
			.containsExactly("<1@a>", "<2@a>", "<3@a>");
	}

	@Test
	void refusesWhatWouldBreakAHeader() {
		Stream.of("1@a", "<1@a\r\nBcc: x@y>", "<1 @a>", "<1@a><2@a>", "<>")
			.forEach((value) -> assertThatIllegalArgumentException().isThrownBy(() -> new MessageId(value)));
		assertThatIllegalArgumentException().isThrownBy(() -> MessageId.make("a>\r\nBcc: x"));
	}

	@Test
	void makesDifferentIds() {
		assertThat(Stream.generate(() -> MessageId.make("example.org")).limit(1000).distinct()).hasSize(1000)
			.allMatch((id) -> id.value().matches("<[0-9a-f]{40}@example\\.org>"));
	}

	@Test
	void givesTheSameMailTheSameIdWhereverItWasDelivered() {
		byte[] first = Mails.bytes("Received: by a", "Subject: x", "", "text");
		byte[] second = Mails.bytes("Received: by b", "Subject: x", "", "text");
		byte[] other = Mails.bytes("Received: by b", "Subject: x", "", "text!");

		MessageId id = MessageId.stableFor(first, "example.org");

		assertThat(MessageId.stableFor(second, "example.org")).isEqualTo(id);
		assertThat(MessageId.stableFor(other, "example.org")).isNotEqualTo(id);
	}

	@Test
	void hashesItsValue() {
		assertThat(new MessageId("<1@a>").hash()).hasSize(64).isNotEqualTo(new MessageId("<2@a>").hash());
	}

}
