package org.caseconsultant.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The header of a message or part (RFC 5322 section 2.2), read leniently.
 * <p>
 * A line that is no field is skipped when a field of mail follows it, else the body
 * begins there. At most {@value #MOST_FIELDS} fields are kept, and
 * {@value #LONGEST_VALUE} bytes of each.
 */
final class HeaderFields {

	static final int MOST_FIELDS = 2000;

	static final int LONGEST_VALUE = 65536;

	private static final int LONGEST_NAME = 100;

	private static final int MOST_OF_A_NAME = 20;

	/** Names that begin a header field and hardly a sentence of a body. */
	private static final Pattern MAIL_FIELD = Pattern.compile(
			"(?i)(?:[a-z0-9]+-[a-z0-9-]+|received|from|to|cc|subject" + "|date|sender|references|precedence)\\s*:");

	private final List<Field> fields = new ArrayList<>();

	private final Problems problems;

	private int bodyStart;

	private HeaderFields(Problems problems) {
		this.problems = problems;
	}

	/**
	 * Reads fields up to the first blank line.
	 * @param slice message or part
	 * @param problems takes what is wrong
	 * @return the header
	 */
	static HeaderFields read(ByteSlice slice, Problems problems) {
		HeaderFields header = new HeaderFields(problems);
		int position = slice.from();
		while (position < slice.to()) {
			ByteSlice line = slice.line(position);
			int next = slice.nextLine(position);
			if (line.isEmpty()) {
				header.bodyStart = next;
				return header;
			}
			if (isField(line)) {
				next = header.take(slice, position);
			}
			else if (!header.skips(slice, line, next)) {
				header.bodyStart = position;
				return header;
			}
			position = next;
		}
		header.bodyStart = slice.to();
		return header;
	}

	private boolean skips(ByteSlice slice, ByteSlice line, int next) {
		ByteSlice following = slice.line(next);
		boolean mailField = isField(following)
				&& MAIL_FIELD.matcher(following.first(LONGEST_NAME).latin1()).lookingAt();
		if (mailField && (!this.fields.isEmpty() || line.startsWith(">"))) {
			this.problems.add("A line in the header is no header field.");
			return true;
		}
		this.problems.add("No blank line stands between header and body.");
		return false;
	}

	private int take(ByteSlice slice, int position) {
		int end = slice.nextLine(position);
		while (end < slice.to() && isContinuation(slice, end)) {
			end = slice.nextLine(end);
		}
		if (this.fields.size() >= MOST_FIELDS) {
			this.problems.add("The header has more fields than are read.");
			return end;
		}
		int colon = position;
		while (slice.bytes()[colon] != ':') {
			colon++;
		}
		String name = slice.between(position, colon).latin1().strip().toLowerCase(Locale.ROOT);
		ByteSlice value = slice.between(colon + 1, end).stripTrailing();
		if (value.length() > LONGEST_VALUE) {
			this.problems.add("A header field is longer than what is read of it.");
		}
		this.fields.add(new Field(name, value.first(LONGEST_VALUE)));
		return end;
	}

	private static boolean isContinuation(ByteSlice slice, int position) {
		byte first = slice.bytes()[position];
		return (first == ' ' || first == '\t') && !slice.line(position).isBlank();
	}

	/**
	 * Whether a line begins a field: printable characters and a colon, RFC 5322 section
	 * 2.2; blanks before the colon are obsolete (section 4.5) but seen.
	 * @param line one line
	 * @return true for a field
	 */
	static boolean isField(ByteSlice line) {
		int index = line.from();
		int stop = Math.min(line.to(), line.from() + LONGEST_NAME);
		while (index < stop && line.bytes()[index] > ' ' && line.bytes()[index] < 127 && line.bytes()[index] != ':') {
			index++;
		}
		int nameEnd = index;
		while (index < stop && (line.bytes()[index] == ' ' || line.bytes()[index] == '\t')) {
			index++;
		}
		return nameEnd > line.from() && index < stop && line.bytes()[index] == ':';
	}

	boolean isEmpty() {
		return this.fields.isEmpty();
	}

	int bodyStart() {
		return this.bodyStart;
	}

	/**
	 * First field of a name, unfolded, raw bytes decoded, encoded words left as they are.
	 * @param name lower-case field name
	 * @return value, empty when there is no such field
	 */
	Optional<String> first(String name) {
		return this.fields.stream().filter((field) -> field.name().equals(name)).map(this::text).findFirst();
	}

	/**
	 * The fields of a name in their order, {@value #MOST_OF_A_NAME} at most.
	 * @param name lower-case field name
	 * @return values like that of {@link #first}
	 */
	List<String> all(String name) {
		return this.fields.stream()
			.filter((field) -> field.name().equals(name))
			.limit(MOST_OF_A_NAME)
			.map(this::text)
			.toList();
	}

	boolean has(String name) {
		return this.fields.stream().anyMatch((field) -> field.name().equals(name));
	}

	/**
	 * First field of a name as a reader sees it.
	 * @param name lower-case field name
	 * @return value with encoded words decoded; empty text when there is no such field
	 */
	String decoded(String name) {
		return first(name).map(EncodedWords::decode).orElse("");
	}

	private String text(Field field) {
		return TextDecoder.guess(field.value(), this.problems).replaceAll("\\r?\\n", "").replace('\t', ' ').strip();
	}

	/**
	 * One field.
	 *
	 * @param name name in lower case
	 * @param value raw value with its folding
	 */
	private record Field(String name, ByteSlice value) {
	}

}
