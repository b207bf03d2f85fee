package org.caseconsultant.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts a message into its parts (RFC 2046 section 5.1) without copying it.
 * <p>
 * Bounds: {@value #MOST_PARTS} parts and {@value #DEEPEST} levels; what lies beyond
 * becomes one part, so nothing is lost. A missing or wrong boundary is looked for in the
 * body.
 */
final class MimeParser {

	static final int MOST_PARTS = 500;

	static final int DEEPEST = 50;

	private static final int LONGEST_BOUNDARY = 1000;

	private final Problems problems;

	private int parts;

	MimeParser(Problems problems) {
		this.problems = problems;
	}

	/**
	 * Reads a message.
	 * @param message header and body
	 * @return its tree
	 */
	MimePart parse(ByteSlice message) {
		return part(message, "text/plain", 0);
	}

	private MimePart part(ByteSlice raw, String defaultType, int depth) {
		this.parts++;
		HeaderFields header = HeaderFields.read(raw, this.problems);
		FieldParameters type = type(header, defaultType);
		ByteSlice body = raw.between(header.bodyStart(), raw.to());
		if (!type.value().startsWith("multipart/")) {
			return new MimePart(header, type, raw, body, List.of());
		}
		if (depth >= DEEPEST) {
			this.problems.add("Parts are nested deeper than is read.");
			return new MimePart(header, type("application/octet-stream"), raw, body, List.of());
		}
		List<MimePart> children = children(body, header, type, depth);
		return new MimePart(header, children.isEmpty() ? type("text/plain") : type, raw, body, children);
	}

	private FieldParameters type(HeaderFields header, String defaultType) {
		FieldParameters type = type(header.first("content-type").orElse(defaultType));
		if (type.value().matches("[^/\\s]+/[^/\\s]+")) {
			return type;
		}
		if (type.value().equals("text") || type.value().isEmpty()) {
			return type(header.first("content-type").orElse("").replaceFirst("(?i)^\\s*(?:text)?", "text/plain"));
		}
		this.problems.add("The content type is not readable.");
		return type("text/plain");
	}

	private static FieldParameters type(String value) {
		return FieldParameters.parse(value);
	}

	private List<MimePart> children(ByteSlice body, HeaderFields header, FieldParameters type, int depth) {
		String defaultType = type.value().equals("multipart/digest") ? "message/rfc822" : "text/plain";
		List<ByteSlice> slices = slices(body, type);
		if (slices.isEmpty()) {
			String encoding = header.first("content-transfer-encoding").orElse("").toLowerCase(Locale.ROOT);
			boolean encoded = encoding.contains("base64") || encoding.contains("quoted");
			slices = encoded ? slices(TransferEncoding.decode(body, encoding, this.problems), type) : slices;
		}
		List<MimePart> children = new ArrayList<>();
		for (ByteSlice slice : slices) {
			if (this.parts >= MOST_PARTS) {
				children.add(rest(slice.between(slice.from(), slices.get(slices.size() - 1).to())));
				return children;
			}
			children.add(part(slice, defaultType, depth + 1));
		}
		return children;
	}

	private MimePart rest(ByteSlice slice) {
		this.problems.add("The mail has more parts than are read; the rest is kept as one file.");
		HeaderFields none = HeaderFields.read(slice.between(slice.from(), slice.from()), this.problems);
		return new MimePart(none, type("application/octet-stream; name=unread-parts.bin"), slice, slice, List.of());
	}

	/** Exact delimiters first: an inner boundary often begins with the outer one. */
	private List<ByteSlice> slices(ByteSlice body, FieldParameters type) {
		Optional<String> declared = type.get("boundary").map(String::stripTrailing).filter((text) -> !text.isEmpty());
		if (declared.isPresent()) {
			List<ByteSlice> exact = cut(body, declared.get(), true);
			List<ByteSlice> found = exact.isEmpty() ? cut(body, declared.get(), false) : exact;
			if (!found.isEmpty()) {
				return found;
			}
		}
		this.problems.add(declared.isPresent() ? "The boundary of the parts does not occur in the body."
				: "The boundary of the parts is not stated.");
		return guessedBoundary(body).map((boundary) -> cut(body, boundary, true)).orElse(List.of());
	}

	private List<ByteSlice> cut(ByteSlice body, String boundary, boolean exact) {
		byte[] dashes = ("--" + HeaderText.cut(boundary, LONGEST_BOUNDARY)).getBytes(StandardCharsets.UTF_8);
		List<ByteSlice> slices = new ArrayList<>();
		int start = -1;
		for (int position = body.from(); position < body.to(); position = body.nextLine(position)) {
			ByteSlice line = body.line(position);
			if (!line.startsWith(dashes)) {
				continue;
			}
			String tail = tail(line, dashes.length);
			boolean last = exact ? tail.equals("--") : tail.startsWith("--");
			if (exact && !last && !tail.isEmpty()) {
				continue;
			}
			if (start >= 0) {
				slices.add(body.between(start, withoutLineEnd(body, start, position)));
			}
			if (last) {
				return slices;
			}
			start = body.nextLine(position);
		}
		if (start >= 0 && (start < body.to() || slices.isEmpty())) {
			this.problems.add("The last boundary is missing.");
			slices.add(body.between(start, body.to()));
		}
		return slices;
	}

	private static String tail(ByteSlice line, int from) {
		return line.between(line.from() + from, line.to()).first(80).latin1().strip();
	}

	/** RFC 2046 section 5.1.1: the line end before a delimiter belongs to it. */
	private static int withoutLineEnd(ByteSlice body, int start, int position) {
		int end = (position > start && body.bytes()[position - 1] == '\n') ? position - 1 : position;
		return (end > start && body.bytes()[end - 1] == '\r') ? end - 1 : end;
	}

	/**
	 * Takes the first line that looks like a delimiter and is followed by a header field,
	 * or comes again.
	 */
	private static Optional<String> guessedBoundary(ByteSlice body) {
		Map<String, Integer> seen = new HashMap<>();
		for (int position = body.from(); position < body.to(); position = body.nextLine(position)) {
			ByteSlice line = body.line(position);
			if (!line.startsWith("--") || line.length() < 3 || line.length() > 200 || seen.size() > 1000) {
				continue;
			}
			String word = line.latin1().substring(2).strip();
			boolean header = body.line(body.nextLine(position)).first(8).latin1().equalsIgnoreCase("content-");
			boolean again = seen.merge(word.replaceFirst("--$", ""), 1, Integer::sum) > 1;
			if (!word.isBlank() && !word.contains(" ") && (header || again)) {
				return Optional.of(header ? word : word.replaceFirst("--$", ""));
			}
		}
		return Optional.empty();
	}

}
