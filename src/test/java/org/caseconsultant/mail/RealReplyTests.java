package org.caseconsultant.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Folding of quoted text measured on real replies.
 */
class RealReplyTests {

	private final QuoteStripper stripper = new QuoteStripper();

	@Test
	void findsTheNewTextOfRealReplies() {
		List<String> different = new ArrayList<>();
		List<Path> mails = RealMail.files("email_reply_trimmer/emails");
		for (Path mail : mails) {
			String expected = text(RealMail.folder("email_reply_trimmer/trimmed").resolve(mail.getFileName()));
			String found = this.stripper.strip(text(mail)).newText();
			if (!squeezed(found).equals(squeezed(expected))) {
				different.add(mail.getFileName().toString());
			}
		}
		System.out.printf("email_reply_trimmer: %d of %d equal, different: %s%n", mails.size() - different.size(),
				mails.size(), different);
		assertThat(mails.size() - different.size()).isGreaterThanOrEqualTo(50);
	}

	@Test
	void findsTheAnswerAboveTheQuotationOfTwelvePrograms() {
		List<String> different = new ArrayList<>();
		for (Path mail : RealMail.files("talon/standard_replies")) {
			String name = mail.getFileName().toString();
			if (name.endsWith(".eml")) {
				String found = this.stripper.strip(new MailReader().read(RealMail.bytes(mail)).text()).newText();
				if (!squeezed(found).startsWith("Hello") || found.length() > 200) {
					different.add(name + ": " + squeezed(found).length());
				}
			}
		}
		System.out.printf("talon standard_replies, different: %s%n", different);
		assertThat(different).isEmpty();
	}

	@Test
	void findsTheAnswerInHtmlOfNinePrograms() {
		List<String> different = new ArrayList<>();
		for (Path mail : RealMail.files("talon/html_replies")) {
			String read = new HtmlCleaner().text(text(mail));
			String found = squeezed(this.stripper.strip(read).newText());
			if (!found.startsWith("Hi. I am fine. Thanks, Alex") || found.length() > 40) {
				different.add(mail.getFileName().toString() + ": " + found);
			}
		}
		System.out.printf("talon html_replies, different: %s%n", different);
		assertThat(different).isEmpty();
	}

	private static String text(Path file) {
		return new String(RealMail.bytes(file), StandardCharsets.UTF_8);
	}

	private static String squeezed(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

}
