package org.caseconsultant.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A structured header value with parameters, such as Content-Type or Content-Disposition
 * (RFC 2045 section 5.1), with continued and encoded parameters (RFC 2231) and the
 * encoded words that should not be there but often are.
 */
final class FieldParameters {

	private static final int LONGEST = 8192;

	private static final Pattern SECTION = Pattern.compile("([^*]+)\\*(\\d{1,3})?(\\*)?");

	private static final Pattern EXTENDED = Pattern.compile("([^']*)'[^']*'(.*)", Pattern.DOTALL);

	private final String value;

	private final Map<String, String> parameters;

	private FieldParameters(String value, Map<String, String> parameters) {
		this.value = value;
		this.parameters = parameters;
	}

	/**
	 * Reads a value.
	 * @param field unfolded header value
	 * @return the value in front in lower case, and the parameters
	 */
	static FieldParameters parse(String field) {
		List<String> pieces = split(HeaderText.cut(field, LONGEST));
		Map<String, String> plain = new LinkedHashMap<>();
		Map<String, Map<Integer, String>> continued = new LinkedHashMap<>();
		for (String piece : pieces.subList(1, pieces.size())) {
			int equals = piece.indexOf('=');
			if (equals > 0) {
				String name = piece.substring(0, equals).strip().toLowerCase(Locale.ROOT);
				take(name, unquote(piece.substring(equals + 1).strip()), plain, continued);
			}
		}
		continued.forEach((name, sections) -> plain.put(name, join(sections)));
		return new FieldParameters(pieces.get(0).replaceAll("\\([^)]*\\)|\\s+", "").toLowerCase(Locale.ROOT), plain);
	}

	private static void take(String name, String text, Map<String, String> plain,
			Map<String, Map<Integer, String>> continued) {
		Matcher section = SECTION.matcher(name);
		if (!section.matches()) {
			plain.putIfAbsent(name, EncodedWords.decode(text));
			return;
		}
		int number = Optional.ofNullable(section.group(2)).map(Integer::parseInt).orElse(0);
		boolean encoded = section.group(3) != null || section.group(2) == null;
		continued.computeIfAbsent(section.group(1), (key) -> new TreeMap<>())
			.putIfAbsent(number, (encoded ? "*" : " ") + text);
	}

	private static String join(Map<Integer, String> sections) {
		String charset = "";
		List<Byte> bytes = new ArrayList<>();
		boolean first = true;
		for (String section : sections.values()) {
			String text = section.substring(1);
			Matcher extended = EXTENDED.matcher(text);
			if (first && section.startsWith("*") && extended.matches()) {
				charset = extended.group(1);
				text = extended.group(2);
			}
			append(bytes,
					section.startsWith("*") ? text.replace("=", "=3D").replace('%', '=') : text.replace("=", "=3D"));
			first = false;
		}
		byte[] joined = new byte[bytes.size()];
		for (int index = 0; index < joined.length; index++) {
			joined[index] = bytes.get(index);
		}
		return EncodedWords.decode(TextDecoder.decode(ByteSlice.of(joined), charset, new Problems()));
	}

	private static void append(List<Byte> bytes, String text) {
		for (byte value : TransferEncoding.escapes(ByteSlice.of(text.getBytes(StandardCharsets.UTF_8)),
				new Problems())) {
			bytes.add(value);
		}
	}

	private static List<String> split(String field) {
		List<String> pieces = new ArrayList<>();
		StringBuilder piece = new StringBuilder();
		boolean quoted = false;
		for (int index = 0; index < field.length(); index++) {
			char character = field.charAt(index);
			if (quoted && character == '\\' && index + 1 < field.length()) {
				piece.append(character).append(field.charAt(++index));
				continue;
			}
			quoted ^= character == '"';
			if (character == ';' && !quoted) {
				pieces.add(piece.toString());
				piece.setLength(0);
				continue;
			}
			piece.append(character);
		}
		pieces.add(piece.toString());
		return pieces;
	}

	private static String unquote(String text) {
		if (!text.startsWith("\"")) {
			return text;
		}
		int end = text.lastIndexOf('"');
		String inner = text.substring(1, (end > 0) ? end : text.length());
		return inner.replaceAll("\\\\([\"\\\\])", "$1");
	}

	String value() {
		return this.value;
	}

	Optional<String> get(String name) {
		return Optional.ofNullable(this.parameters.get(name));
	}

}
