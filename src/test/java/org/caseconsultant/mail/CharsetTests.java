package org.caseconsultant.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Decoding of text.
 */
class CharsetTests {

	@Test
	void decodesWhatIsDeclared() {
		assertThat(body("koi8-r", "вопрос", "KOI8-R").text()).isEqualTo("вопрос");
		assertThat(body("\"iso-2022-jp\"", "質問", "ISO-2022-JP").text()).isEqualTo("質問");
		assertThat(body("ks_c_5601-1987", "질문", "x-windows-949").text()).isEqualTo("질문");
		assertThat(body("gb2312", "问题", "GB18030").text()).isEqualTo("问题");
		assertThat(body("utf8", "Frage – ü", "UTF-8").text()).isEqualTo("Frage – ü");
	}

	@Test
	void readsLatin1AsWindows1252() {
		assertThat(body("iso-8859-1", "“quoted” – 5 €", "windows-1252").text()).isEqualTo("“quoted” – 5 €");
	}

	@Test
	void fallsBackWhenTheCharsetIsWrong() {
		ParsedMail wrong = body("us-ascii", "Größe", "UTF-8");
		ParsedMail latin = body("utf-8", "Größe für Jörg", "windows-1252");

		assertThat(wrong.text()).isEqualTo("Größe");
		assertThat(latin.text()).isEqualTo("Größe für Jörg");
		assertThat(latin.problems()).contains("The text does not fit its charset.");
	}

	@Test
	void fallsBackWhenTheCharsetIsUnknown() {
		ParsedMail mail = body("x-no-such-charset", "Größe", "UTF-8");

		assertThat(mail.text()).isEqualTo("Größe");
		assertThat(mail.problems()).contains("The charset is unknown.");
	}

	@Test
	void keepsUtf8WithOneDamagedCharacter() {
		byte[] text = "вопрос о коде и ещё один".getBytes(StandardCharsets.UTF_8);
		text[4] = '?';

		assertThat(TextDecoder.decode(ByteSlice.of(text), "utf-8", new Problems())).contains("рос о коде");
	}

	@Test
	void decodesRawBytesInAHeader() {
		byte[] utf8 = "Subject: Größe\n\n".getBytes(StandardCharsets.UTF_8);
		byte[] latin = "Subject: Größe\n\n".getBytes(StandardCharsets.ISO_8859_1);

		assertThat(new MailReader().read(utf8).subject()).isEqualTo("Größe");
		assertThat(new MailReader().read(latin).subject()).isEqualTo("Größe");
	}

	@Test
	void joinsEncodedWordsThatCutACharacter() {
		byte[] text = "質問です".getBytes(StandardCharsets.UTF_8);
		String first = Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(text, 4));
		String second = Base64.getEncoder().encodeToString(java.util.Arrays.copyOfRange(text, 4, text.length));

		assertThat(EncodedWords.decode("=?UTF-8?B?" + first + "?= =?utf-8?B?" + second + "?= x")).isEqualTo("質問です x");
	}

	@Test
	void leavesBrokenEncodedWordsReadable() {
		assertThat(EncodedWords.decode("=?utf-8?Q?open")).isEqualTo("=?utf-8?Q?open");
		assertThat(EncodedWords.decode("a =?utf-8*en?q?b_c?= d")).isEqualTo("a b c d");
		assertThat(EncodedWords.decode("=?x-none?Q?abc?=")).isEqualTo("abc");
	}

	@Test
	void dropsControlCharacters() {
		assertThat(Mails.readWith("X: y", "a\u0000b\u0007c\td").text()).isEqualTo("abc\td");
	}

	private static ParsedMail body(String declared, String text, String charset) {
		byte[] bytes = text.getBytes(Charset.forName(charset));
		return Mails.readWith("Content-Type: text/plain; charset=" + declared + "\r\nContent-Transfer-Encoding: base64",
				Base64.getEncoder().encodeToString(bytes));
	}

}
