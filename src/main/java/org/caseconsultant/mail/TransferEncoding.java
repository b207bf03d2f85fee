package org.caseconsultant.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;

/**
 * Undoes content transfer encodings (RFC 2045 section 6) and repairs what can be
 * repaired.
 */
final class TransferEncoding {

	private static final byte[] BASE64 = new byte[256];

	static {
		Arrays.fill(BASE64, (byte) -1);
		String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
		for (int index = 0; index < alphabet.length(); index++) {
			BASE64[alphabet.charAt(index)] = (byte) index;
		}
	}

	private TransferEncoding() {
	}

	/**
	 * Decodes a body.
	 * @param body encoded bytes
	 * @param encoding value of Content-Transfer-Encoding; empty when there is none
	 * @param problems takes what is wrong
	 * @return decoded bytes; the same slice when nothing is encoded
	 */
	static ByteSlice decode(ByteSlice body, String encoding, Problems problems) {
		String name = encoding.toLowerCase(Locale.ROOT).split("[;(]", 2)[0].replaceAll("[\\s\"]+", "");
		return switch (name) {
			case "base64", "x-base64", "base-64" -> ByteSlice.of(base64(body, problems));
			case "quoted-printable", "quotedprintable", "quoted_printable" ->
				ByteSlice.of(quotedPrintable(body, problems));
			case "x-uuencode", "uuencode", "x-uue", "uue" -> uuencode(body, problems);
			case "", "7bit", "8bit", "binary", "7-bit", "8-bit", "7bits", "8bits", "none" -> body;
			default -> {
				problems.add("The content transfer encoding is unknown.");
				yield body;
			}
		};
	}

	/**
	 * Decodes base64, skipping what is not of its alphabet and going on after padding
	 * (several encoded texts one after the other).
	 * @param body encoded bytes
	 * @param problems takes what is wrong
	 * @return decoded bytes
	 */
	static byte[] base64(ByteSlice body, Problems problems) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(body.length() / 4 * 3 + 3);
		int bits = 0;
		int count = 0;
		boolean rubbish = false;
		for (int index = body.from(); index < body.to(); index++) {
			int value = BASE64[body.bytes()[index] & 0xFF];
			if (value >= 0) {
				bits = (bits << 6) | value;
				count++;
				if (count == 4) {
					flush(out, bits, 4);
					bits = 0;
					count = 0;
				}
			}
			else if (body.bytes()[index] == '=') {
				flush(out, bits << (6 * (4 - count)), count);
				bits = 0;
				count = 0;
			}
			else {
				rubbish |= body.bytes()[index] > ' ' || body.bytes()[index] < 0;
			}
		}
		flush(out, bits << (6 * (4 - count)), count);
		if (rubbish || count == 1) {
			problems.add("Base64 is damaged.");
		}
		return out.toByteArray();
	}

	private static void flush(ByteArrayOutputStream out, int bits, int count) {
		for (int index = 0; index < count - 1; index++) {
			out.write(bits >> (16 - 8 * index));
		}
	}

	private static byte[] quotedPrintable(ByteSlice body, Problems problems) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
		int position = body.from();
		while (position < body.to()) {
			int feed = body.lineFeed(position);
			ByteSlice line = body.line(position).stripTrailing();
			boolean soft = !line.isEmpty() && line.bytes()[line.to() - 1] == '=';
			ByteSlice content = soft ? line.between(line.from(), line.to() - 1) : line;
			out.writeBytes(escapes(content, problems));
			if (!soft) {
				out.write(body.bytes(), body.line(position).to(),
						Math.min(feed + 1, body.to()) - body.line(position).to());
			}
			position = Math.min(feed + 1, body.to());
		}
		return out.toByteArray();
	}

	/**
	 * Decodes the escapes of one line of quoted-printable; a broken one stays.
	 * @param line a line without its end
	 * @param problems takes what is wrong
	 * @return decoded bytes
	 */
	static byte[] escapes(ByteSlice line, Problems problems) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(line.length());
		for (int index = line.from(); index < line.to(); index++) {
			int value = (line.bytes()[index] == '=') ? escape(line, index) : -1;
			if (value >= 0) {
				out.write(value);
				index += 2;
				continue;
			}
			if (line.bytes()[index] == '=') {
				problems.add("Quoted-printable is damaged.");
			}
			out.write(line.bytes()[index]);
		}
		return out.toByteArray();
	}

	private static int escape(ByteSlice line, int index) {
		if (index + 2 >= line.to()) {
			return -1;
		}
		int high = Character.digit(line.bytes()[index + 1], 16);
		int low = Character.digit(line.bytes()[index + 2], 16);
		return (high < 0 || low < 0) ? -1 : high * 16 + low;
	}

	private static ByteSlice uuencode(ByteSlice body, Problems problems) {
		try (var in = MimeUtility.decode(new ByteArrayInputStream(body.bytes(), body.from(), body.length()),
				"uuencode")) {
			return ByteSlice.of(in.readAllBytes());
		}
		catch (MessagingException | IOException | RuntimeException ex) {
			problems.add("Uuencode is damaged.");
			return body;
		}
	}

}
