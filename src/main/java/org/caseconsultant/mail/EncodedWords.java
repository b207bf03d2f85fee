package org.caseconsultant.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes encoded words (RFC 2047). Neighbours with one charset are joined as bytes
 * before they are decoded, because many programs cut inside a character.
 */
final class EncodedWords {

	private static final Pattern WORD = Pattern
		.compile("=\\?([^?\\s*]{1,60})(?:\\*[^?]{0,40})?\\?([bBqQ])\\?(.{0,5000}?)\\?=");

	private final StringBuilder text = new StringBuilder();

	private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

	private String charset = "";

	private EncodedWords() {
	}

	/**
	 * Decodes a header value.
	 * @param value unfolded value
	 * @return text with every encoded word decoded; what is broken stays as it is
	 */
	static String decode(String value) {
		if (!value.contains("=?")) {
			return value;
		}
		EncodedWords words = new EncodedWords();
		Matcher matcher = WORD.matcher(value);
		int position = 0;
		while (matcher.find()) {
			words.between(value.substring(position, matcher.start()), position > 0);
			words.word(matcher.group(1), matcher.group(2), matcher.group(3));
			position = matcher.end();
		}
		words.between(value.substring(position), false);
		return words.text.toString();
	}

	private void between(String literal, boolean afterWord) {
		if (afterWord && literal.isBlank()) {
			return;
		}
		flush();
		this.text.append(literal);
	}

	private void word(String name, String encoding, String encoded) {
		if (!name.equalsIgnoreCase(this.charset)) {
			flush();
			this.charset = name;
		}
		byte[] bytes = encoding.equalsIgnoreCase("b")
				? TransferEncoding.base64(ByteSlice.of(encoded.getBytes(StandardCharsets.ISO_8859_1)), new Problems())
				: quoted(encoded);
		this.pending.write(bytes, 0, bytes.length);
	}

	private void flush() {
		if (this.pending.size() > 0) {
			this.text
				.append(TextDecoder.decode(ByteSlice.of(this.pending.toByteArray()), this.charset, new Problems()));
			this.pending.reset();
		}
		this.charset = "";
	}

	/** RFC 2047 section 4.2: underscore is a space, the rest is quoted-printable. */
	private static byte[] quoted(String encoded) {
		ByteSlice slice = ByteSlice.of(encoded.replace('_', ' ').getBytes(StandardCharsets.UTF_8));
		return TransferEncoding.escapes(slice, new Problems());
	}

}
