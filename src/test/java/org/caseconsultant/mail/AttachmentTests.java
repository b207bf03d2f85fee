package org.caseconsultant.mail;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names and types of attachments.
 */
class AttachmentTests {

	@Test
	void cleansTheName() {
		assertThat(name("../../etc/passwd")).isEqualTo("passwd");
		assertThat(name("C:\\temp\\note.pdf")).isEqualTo("note.pdf");
		assertThat(name("a\r\nb\u0000.pdf")).isEqualTo("a b.pdf");
		assertThat(name("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe");
		assertThat(name("...")).isEqualTo("attachment.pdf");
		assertThat(name("x".repeat(500) + ".pdf")).hasSize(120).endsWith("x.pdf");
	}

	@Test
	void neverLeavesTheNameEmpty() {
		assertThat(name("")).isEqualTo("attachment.pdf");
		assertThat(new Attachment(" ", "rubbish", Optional.empty(), false, new byte[0]).name()).isEqualTo("attachment");
	}

	@Test
	void acceptsOnlyATypeThatIsOne() {
		assertThat(new Attachment("a", "Image/PNG", Optional.empty(), true, new byte[0]).contentType())
			.isEqualTo("image/png");
		assertThat(new Attachment("a", "a/b\r\nX: y", Optional.empty(), true, new byte[0]).contentType())
			.isEqualTo("application/octet-stream");
	}

	private static String name(String name) {
		return new Attachment(name, "application/pdf", Optional.empty(), false, new byte[0]).name();
	}

}
