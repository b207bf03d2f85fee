package org.caseconsultant.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lenient reader of an address list (RFC 5322 sections 3.4 and 4.4).
 * <p>
 * A list is cut at commas and semicolons that stand outside quotes, comments and angle
 * brackets; each piece then gives at most one address.
 */
final class AddressList {

	private static final int MOST = 2000;

	private static final int LONGEST_PIECE = 2000;

	private static final Pattern COMMENT = Pattern.compile("\\(((?:[^()\\\\]|\\\\.)*+)\\)");

	private static final Pattern QUOTED_LOCAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.){1,64}\"@[^\\s@<>()\"]+");

	private static final Pattern PLAIN = Pattern
		.compile("[^\\s@<>()\\[\\]\",;:\\\\]+@(?:[^\\s@<>()\\[\\]\",;:\\\\]+|\\[[^\\s\\[\\]<>]+])");

	private final List<MailAddress> found = new ArrayList<>();

	private final StringBuilder piece = new StringBuilder();

	private boolean quoted;

	private int comment;

	private boolean angle;

	private AddressList() {
	}

	static List<MailAddress> parse(String text) {
		AddressList list = new AddressList();
		String value = text.replaceAll("[\\r\\n]+", " ");
		boolean balanced = value.chars().filter((character) -> character == '"').count() % 2 == 0;
		for (int index = 0; index < value.length() && list.found.size() < MOST; index++) {
			index = list.take(value, index, balanced);
		}
		list.finish();
		return list.found;
	}

	private int take(String value, int index, boolean balanced) {
		char character = value.charAt(index);
		if (character == '\\' && index + 1 < value.length() && (this.quoted || this.comment > 0)) {
			this.piece.append(character).append(value.charAt(index + 1));
			return index + 1;
		}
		if (character == '"' && balanced && this.comment == 0) {
			this.quoted = !this.quoted;
		}
		if (!this.quoted) {
			nest(character);
			if (isEnd(character)) {
				finish();
				return index;
			}
		}
		this.piece.append(character);
		return index;
	}

	private void nest(char character) {
		switch (character) {
			case '(' -> this.comment++;
			case ')' -> this.comment = Math.max(0, this.comment - 1);
			case '<' -> this.angle = this.angle || this.comment == 0;
			case '>' -> this.angle = this.angle && this.comment > 0;
			default -> {
			}
		}
	}

	private boolean isEnd(char character) {
		return (character == ',' || character == ';') && this.comment == 0
				&& !(this.angle && this.piece.lastIndexOf("<") < this.piece.lastIndexOf("@") && isRoute());
	}

	private boolean isRoute() {
		return this.piece.charAt(this.piece.lastIndexOf("<") + 1) == '@';
	}

	private void finish() {
		String text = withoutGroupName(HeaderText.cut(this.piece.toString(), LONGEST_PIECE));
		this.piece.setLength(0);
		this.quoted = false;
		this.comment = 0;
		this.angle = false;
		address(text).or(() -> address(EncodedWords.decode(text))).ifPresent(this.found::add);
	}

	private static String withoutGroupName(String text) {
		int colon = text.indexOf(':');
		boolean group = colon >= 0 && text.lastIndexOf('@', colon) < 0 && text.lastIndexOf('<', colon) < 0
				&& text.substring(0, colon).chars().filter((character) -> character == '"').count() % 2 == 0;
		return group ? text.substring(colon + 1) : text;
	}

	private static Optional<MailAddress> address(String text) {
		int open = text.lastIndexOf('<');
		if (open >= 0) {
			int close = text.indexOf('>', open);
			String inner = text.substring(open + 1, (close < 0) ? text.length() : close);
			Optional<MailAddress> bracketed = bare(withoutRoute(COMMENT.matcher(inner).replaceAll("")))
				.map((address) -> named(address, text.substring(0, open)));
			if (bracketed.isPresent()) {
				return bracketed;
			}
		}
		return bare(COMMENT.matcher(text).replaceAll(" ")).map((address) -> named(address, comments(text)));
	}

	private static String withoutRoute(String inner) {
		String text = inner.strip();
		return text.startsWith("@") ? text.substring(text.indexOf(':') + 1) : text;
	}

	private static Optional<String> bare(String text) {
		String compact = HeaderText.clean(text, LONGEST_PIECE)
			.replaceAll("\\s*([@.])\\s*", "$1")
			.replaceFirst("(?i)^\\s*mailto:", "");
		return Stream.of(QUOTED_LOCAL, PLAIN)
			.map((form) -> form.matcher(compact))
			.filter(Matcher::find)
			.map(Matcher::group)
			.findFirst()
			.filter(MailAddress::isAddress);
	}

	private static String comments(String text) {
		Matcher matcher = COMMENT.matcher(text);
		return matcher.find() ? matcher.group(1) : "";
	}

	private static MailAddress named(String address, String phrase) {
		String name = phrase.contains("\"") ? phrase : COMMENT.matcher(phrase).replaceAll(" ");
		String plain = EncodedWords.decode(name.replaceAll("\\\\(.)", "$1").replace("\"", "").strip());
		String whole = plain.isBlank() ? EncodedWords.decode(comments(phrase)) : plain;
		return new MailAddress(address, whole.replaceAll("\\s+", " ").replaceAll("^'(.*)'$", "$1"));
	}

}
