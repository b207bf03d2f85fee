package org.caseconsultant.mail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Decodes bytes of a mail to text, whatever charset they claim.
 * <p>
 * Order: the declared charset if the bytes fit it; UTF-8 if they fit that; the declared
 * one with a few characters replaced; windows-1252, which accepts nearly anything.
 */
final class TextDecoder {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	/** One wrong among so many that are not ASCII is damage; more is a wrong charset. */
	private static final int DAMAGE = 8;

	/**
	 * Names that mail programs use and Java does not know, or knows as a smaller set than
	 * is meant (WHATWG Encoding Standard, "Names and labels").
	 */
	private static final Map<String, String> ALIASES = Map.ofEntries(Map.entry("utf8mb4", "UTF-8"),
			Map.entry("unicode-1-1-utf-8", "UTF-8"), Map.entry("x-unicode-2-0-utf-8", "UTF-8"),
			Map.entry("utf-8-mac", "UTF-8"), Map.entry("iso-8859-1", "windows-1252"),
			Map.entry("iso8859-1", "windows-1252"), Map.entry("latin1", "windows-1252"),
			Map.entry("latin-1", "windows-1252"), Map.entry("ansi", "windows-1252"),
			Map.entry("win-1252", "windows-1252"), Map.entry("win-1251", "windows-1251"), Map.entry("cp-850", "IBM850"),
			Map.entry("cp-437", "IBM437"), Map.entry("gb2312", "GB18030"), Map.entry("gbk", "GB18030"),
			Map.entry("x-gbk", "GB18030"), Map.entry("gb_2312-80", "GB18030"), Map.entry("hz-gb-2312", "GB18030"),
			Map.entry("ks_c_5601-1987", "x-windows-949"), Map.entry("ks_c_5601", "x-windows-949"),
			Map.entry("euc-kr", "x-windows-949"), Map.entry("shift_jis", "windows-31j"),
			Map.entry("shift-jis", "windows-31j"), Map.entry("x-sjis", "windows-31j"), Map.entry("sjis", "windows-31j"),
			Map.entry("cp932", "windows-31j"), Map.entry("iso-8859-8-i", "ISO-8859-8"),
			Map.entry("iso-8859-6-i", "ISO-8859-6"), Map.entry("big5", "Big5-HKSCS"),
			Map.entry("x-mac-roman", "x-MacRoman"), Map.entry("macintosh", "x-MacRoman"),
			Map.entry("x-mac-cyrillic", "x-MacCyrillic"), Map.entry("visual", "ISO-8859-8"));

	private TextDecoder() {
	}

	/**
	 * Decodes with a declared charset.
	 * @param slice bytes
	 * @param declared charset name as declared; empty when none is
	 * @param problems takes what is wrong
	 * @return text; never fails
	 */
	static String decode(ByteSlice slice, String declared, Problems problems) {
		if (hasEscapes(slice) && (declared.isEmpty() || isAscii(declared))) {
			return strict(slice, Charset.forName("ISO-2022-JP")).orElseGet(() -> guess(slice, problems));
		}
		if (declared.isEmpty() || isAscii(declared)) {
			return guess(slice, problems);
		}
		Optional<Charset> charset = charset(declared);
		if (charset.isEmpty()) {
			problems.add("The charset is unknown.");
			return guess(slice, problems);
		}
		return strict(slice, charset.get()).orElseGet(() -> repaired(slice, charset.get(), problems));
	}

	/**
	 * Decodes bytes without a charset: UTF-8 if they fit it, else windows-1252.
	 * @param slice bytes
	 * @param problems takes that the bytes are not UTF-8
	 * @return text
	 */
	static String guess(ByteSlice slice, Problems problems) {
		Optional<String> japanese = hasEscapes(slice) ? strict(slice, Charset.forName("ISO-2022-JP"))
				: Optional.empty();
		return japanese.or(() -> strict(slice, StandardCharsets.UTF_8)).orElseGet(() -> {
			problems.add("Bytes without a usable charset were read as UTF-8 with damage or as windows-1252.");
			return damaged(slice, StandardCharsets.UTF_8)
				.orElseGet(() -> new String(slice.bytes(), slice.from(), slice.length(), WINDOWS_1252));
		});
	}

	/**
	 * Finds a charset by any name seen in mail.
	 * @param name name as declared
	 * @return the charset, empty when Java has none that fits
	 */
	static Optional<Charset> charset(String name) {
		String plain = name.strip().replaceAll("^[\"']+|[\"';]+$", "").toLowerCase(Locale.ROOT);
		try {
			return Optional.of(Charset.forName(ALIASES.getOrDefault(plain, plain))).filter(Charset::canEncode);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static String repaired(ByteSlice slice, Charset charset, Problems problems) {
		problems.add("The text does not fit its charset.");
		Optional<String> utf8 = strict(slice, StandardCharsets.UTF_8);
		if (utf8.isPresent()) {
			return utf8.get();
		}
		return damaged(slice, charset).or(() -> damaged(slice, StandardCharsets.UTF_8))
			.orElseGet(() -> new String(slice.bytes(), slice.from(), slice.length(), WINDOWS_1252));
	}

	/** Decodes with a replacement character here and there, if that is all it takes. */
	private static Optional<String> damaged(ByteSlice slice, Charset charset) {
		String replaced = new String(slice.bytes(), slice.from(), slice.length(), charset);
		long wrong = replaced.chars().filter((character) -> character == '\uFFFD').count();
		long special = replaced.chars().filter((character) -> character > 127).count();
		return (wrong * DAMAGE <= special) ? Optional.of(replaced) : Optional.empty();
	}

	private static Optional<String> strict(ByteSlice slice, Charset charset) {
		try {
			ByteBuffer bytes = slice.buffer();
			CharBuffer text = charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(bytes);
			return Optional.of(text.toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static boolean isAscii(String declared) {
		String name = declared.strip().toLowerCase(Locale.ROOT);
		return name.equals("us-ascii") || name.equals("ascii") || name.startsWith("ansi_x3") || name.equals("7bit")
				|| name.equals("8bit") || name.equals("unknown-8bit") || name.equals("x-unknown");
	}

	/** ISO 2022 (RFC 1468) is announced by ESC $ in seven-bit text. */
	private static boolean hasEscapes(ByteSlice slice) {
		byte[] bytes = slice.bytes();
		for (int index = slice.from(); index + 1 < slice.to(); index++) {
			if (bytes[index] == 0x1B && bytes[index + 1] == '$') {
				return true;
			}
		}
		return false;
	}

}
