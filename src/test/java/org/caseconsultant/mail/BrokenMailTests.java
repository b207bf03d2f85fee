package org.caseconsultant.mail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Reading of mails that break the rules.
 */
class BrokenMailTests {

	private final MailReader reader = new MailReader("example.org");

	@Test
	void readsLinesThatEndWithCarriageReturns() {
		ParsedMail mail = read("From: a@x.example\rSubject: s\r\rone\rtwo\r");

		assertThat(mail.subject()).isEqualTo("s");
		assertThat(mail.text()).isEqualTo("one\ntwo");
		assertThat(mail.problems()).anyMatch((problem) -> problem.contains("carriage return"));
	}

	@Test
	void skipsWhatStandsBeforeTheHeader() {
		assertThat(read("From a@x.example Tue Jan  2 10:00:00 2024\nSubject: s\n\nt").subject()).isEqualTo("s");
		assertThat(this.reader.read("\uFEFFSubject: s\n\nt".getBytes(StandardCharsets.UTF_8)).subject()).isEqualTo("s");
		assertThat(read("\r\n\r\nSubject: s\r\n\r\nt").subject()).isEqualTo("s");
	}

	@Test
	void takesAMailWithoutHeaderForText() {
		assertThat(read("Can I bill 96413?\nThanks").text()).isEqualTo("Can I bill 96413?\nThanks");
	}

	@Test
	void losesNoTextWhenTheBlankLineIsMissing() {
		assertThat(read("Subject: s\nCan I bill 96413 today\nQuestion: and 96409?").text())
			.contains("Can I bill 96413 today")
			.contains("and 96409?");
	}

	@Test
	void findsABoundaryThatWasNotStated() {
		ParsedMail mail = read("Content-Type: multipart/mixed\n\n--x\nContent-Type: text/plain\n\none\n--x\n"
				+ "Content-Type: application/pdf\n\ntwo\n--x--\n");

		assertThat(mail.text()).isEqualTo("one");
		assertThat(mail.attachments()).hasSize(1);
		assertThat(mail.problems()).contains("The boundary of the parts is not stated.");
	}

	@Test
	void readsPartsWithoutLastBoundary() {
		ParsedMail mail = read(
				"Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\nContent-Type: a/b\n\ntwo");

		assertThat(mail.text()).isEqualTo("one");
		assertThat(mail.attachments()).hasSize(1);
		assertThat(mail.problems()).contains("The last boundary is missing.");
	}

	/** RFC 2046 section 5.1.1: it is enough that a line begins with the boundary. */
	@Test
	void acceptsWordsBehindABoundary() {
		ParsedMail mail = read(
				"Content-Type: multipart/mixed; boundary=b\n\n--b ignored\n\none\n--b-- ignored\n\nepilogue");

		assertThat(mail.text()).isEqualTo("one");
	}

	@Test
	void letsTheOuterBoundaryEndAnInnerPart() {
		ParsedMail mail = read("Content-Type: multipart/mixed; boundary=b\n\n--b\n"
				+ "Content-Type: multipart/alternative; boundary=b-in\n\n--b-in\n\none\n--b\nContent-Type: a/b\n\ntwo\n--b--");

		assertThat(mail.text()).isEqualTo("one");
		assertThat(mail.attachments()).hasSize(1);
	}

	@Test
	void decodesDamagedEncodings() {
		ParsedMail base64 = read("Content-Transfer-Encoding: base64\n\nQ2Fu!IEkg*Ym\nlsbD8");
		ParsedMail quoted = read("Content-Transfer-Encoding: quoted-printable\n\nC=61n I =\nbill=3F 100=% =4");

		assertThat(base64.text()).isEqualTo("Can I bill?");
		assertThat(base64.problems()).contains("Base64 is damaged.");
		assertThat(quoted.text()).isEqualTo("Can I bill? 100=% =4");
		assertThat(quoted.problems()).contains("Quoted-printable is damaged.");
	}

	@Test
	void makesTheSameIdForTheSameMailWithoutOne() {
		ParsedMail first = read("Received: x\nMessage-ID: <>\n\nt");
		ParsedMail second = read("Received: y\nMessage-ID: <>\n\nt");

		assertThat(first.messageIdMade()).isTrue();
		assertThat(second.messageId()).isEqualTo(first.messageId());
		assertThat(first.problems()).contains("The mail has no usable Message-ID.");
	}

	@Test
	void keepsThreeHundredAttachments() {
		ParsedMail mail = read(multipart(300));

		assertThat(mail.attachments()).hasSize(300);
		assertThat(mail.attachments().get(299).content()).asString(StandardCharsets.UTF_8).isEqualTo("file 299");
	}

	@Test
	void keepsWhatIsBeyondTheMostPartsAsOneFile() {
		ParsedMail mail = read(multipart(900));

		Attachment rest = mail.attachments().get(mail.attachments().size() - 1);

		assertThat(mail.attachments()).hasSizeLessThanOrEqualTo(MimeParser.MOST_PARTS);
		assertThat(new String(rest.content(), StandardCharsets.UTF_8)).contains("file 899");
		assertThat(mail.problems()).anyMatch((problem) -> problem.contains("more parts"));
	}

	@Test
	void stopsAtTheDeepestLevel() {
		StringBuilder mail = new StringBuilder("Subject: s\n");
		for (int level = 0; level < 200; level++) {
			mail.append("Content-Type: multipart/mixed; boundary=b")
				.append(level)
				.append("\n\n--b")
				.append(level)
				.append('\n');
		}
		mail.append("\ntext");

		ParsedMail read = read(mail.toString());

		assertThat(read.problems()).contains("Parts are nested deeper than is read.");
		assertThat(read.hasContent()).isTrue();
	}

	@Test
	void boundsAHugeHeader() {
		ParsedMail mail = read("Subject: " + "long ".repeat(250_000) + "\nX-Many: 1".repeat(5000) + "\n\ntext");

		assertThat(mail.subject()).hasSizeLessThanOrEqualTo(998);
		assertThat(mail.text()).isEqualTo("text");
		assertThat(mail.problems()).contains("A header field is longer than what is read of it.",
				"The header has more fields than are read.");
	}

	@Test
	void readsALargeMailQuickly() {
		byte[] large = new byte[30_000_000];
		Arrays.fill(large, (byte) 'A');
		for (int index = 76; index < large.length; index += 77) {
			large[index] = '\n';
		}
		byte[] head = "Content-Type: a/b; name=x.bin\nContent-Transfer-Encoding: base64\n\n"
			.getBytes(StandardCharsets.UTF_8);
		System.arraycopy(head, 0, large, 0, head.length);

		long start = System.nanoTime();
		ParsedMail mail = this.reader.read(large);

		assertThat(mail.attachments()).singleElement()
			.satisfies((file) -> assertThat(file.content()).hasSizeGreaterThan(22_000_000));
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
	}

	@Test
	void survivesTextMadeToBeSlow() {
		for (String line : new String[] { " ", "\n", "(", "<", "=?utf-8?q?", "On 1 ", "--\n", "> \n", "<div>",
				"<ol><li>x", "On 1/1/2024 at 10:00, x wrote:\n> y\nz\n", "From: a@b\nTo: c\nSubject: d\n",
				"a@b.example ", "x \n" }) {
			String text = line.repeat(400_000 / line.length());
			long start = System.nanoTime();
			ParsedMail mail = read(
					"From: " + text + "\nTo: " + text + "\nContent-Type: text/html; x=" + text + "\n\n" + text);
			ParsedMail flowed = read("Content-Type: text/plain; format=flowed; delsp=yes\n\n" + text);
			new QuoteStripper().strip(text);
			new QuoteStripper().strip(mail.text() + flowed.text());
			mail.html().ifPresent((html) -> new HtmlCleaner().clean(html));
			assertThat(Duration.ofNanos(System.nanoTime() - start)).as("time for many %s", line)
				.isLessThan(Duration.ofSeconds(10));
		}
	}

	@Test
	void neverThrowsOnDamagedBytes() {
		Random random = new Random(20240102);
		byte[] mail = multipart(3)
			.replace("\n--b\n",
					"\n--b\nContent-Transfer-Encoding: base64\nContent-Disposition: inline;"
							+ " filename*0*=utf-8''a%C3; filename*1=b\n")
			.getBytes(StandardCharsets.UTF_8);
		for (int round = 0; round < 4000; round++) {
			byte[] damaged = Arrays.copyOf(mail, random.nextInt(mail.length + 1));
			for (int change = random.nextInt(12); change > 0 && damaged.length > 0; change--) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			}
			assertThatNoException().isThrownBy(() -> assertThat(this.reader.read(damaged).problems())
				.noneMatch((problem) -> problem.startsWith("The mail could not be parsed")));
		}
	}

	@Test
	void neverThrowsOnRandomBytes() {
		Random random = new Random(20240103);
		for (int round = 0; round < 2000; round++) {
			byte[] bytes = new byte[random.nextInt(3000)];
			random.nextBytes(bytes);
			assertThat(this.reader.read(bytes).text()).isNotNull();
		}
	}

	private ParsedMail read(String mail) {
		return this.reader.read(mail.getBytes(StandardCharsets.ISO_8859_1));
	}

	private static String multipart(int files) {
		StringBuilder mail = new StringBuilder("From: a@x.example\nSubject: =?utf-8?B?YQ==?=\n"
				+ "Content-Type: multipart/mixed; boundary=b\n\n--b\n\ntext\n");
		for (int file = 0; file < files; file++) {
			mail.append("--b\nContent-Type: a/b\n\nfile ").append(file).append('\n');
		}
		return mail.append("--b--\n").toString();
	}

}
