package org.caseconsultant.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AttachmentTextTests {

	private final AttachmentText text = new AttachmentText();

	@Test
	void readsAWordDocumentWhateverItsNameSays() throws IOException {
		assertThat(this.text.of(attachment("claim.bin", "application/octet-stream", word("Denied 99214-25 CO-97"))))
			.isEqualTo("Denied 99214-25 CO-97");
	}

	@Test
	void readsAPdf() throws IOException {
		assertThat(this.text.of(attachment("note.pdf", "application/pdf", pdf("Paclitaxel 10:20 to 13:05"))))
			.isEqualTo("Paclitaxel 10:20 to 13:05");
	}

	@Test
	void readsHtmlWithoutItsScripts() {
		byte[] html = "<html><body><p>Code 96413?</p><script>alert(1)</script></body></html>"
			.getBytes(StandardCharsets.UTF_8);

		assertThat(this.text.of(attachment("a.html", "text/html", html))).isEqualTo("Code 96413?");
	}

	@Test
	void readsPlainTextUpToItsLimit() {
		byte[] many = "word ".repeat(30_000).getBytes(StandardCharsets.UTF_8);

		assertThat(this.text.of(attachment("a.txt", "text/plain", many))).hasSizeBetween(30_000, 40_000);
	}

	@Test
	void saysNothingOfPicturesAndBrokenFiles() throws IOException {
		byte[] pdf = pdf("text");
		byte[] broken = Arrays.copyOf(pdf, pdf.length / 3);

		assertThat(this.text.of(attachment("a.png", "image/png", new byte[] { (byte) 0x89, 'P', 'N', 'G' }))).isEmpty();
		assertThat(this.text.of(attachment("a.pdf", "application/pdf", broken))).isEmpty();
		assertThat(this.text.of(attachment("a.zip", "application/zip", new byte[] { 'P', 'K', 3, 4, 0, 0 }))).isEmpty();
		assertThat(this.text.of(attachment("a.txt", "text/plain", new byte[0]))).isEmpty();
	}

	private static Attachment attachment(String name, String type, byte[] content) {
		return new Attachment(name, type, Optional.empty(), false, content);
	}

	private static byte[] word(String paragraph) throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			document.createParagraph().createRun().setText(paragraph);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.write(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] pdf(String line) throws IOException {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
				content.newLineAtOffset(50, 700);
				content.showText(line);
				content.endText();
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

}
