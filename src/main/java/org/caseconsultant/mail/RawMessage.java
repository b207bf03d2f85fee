package org.caseconsultant.mail;

/**
 * Finds the message in the bytes received: skips a byte order mark, blank lines and the
 * {@code From } line of a mailbox file (RFC 4155) in front of the header, and turns the
 * line ends of old Macintosh files into line feeds.
 */
final class RawMessage {

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private RawMessage() {
	}

	static ByteSlice locate(byte[] raw, Problems problems) {
		ByteSlice slice = ByteSlice.of(raw);
		if (slice.startsWith(BYTE_ORDER_MARK)) {
			problems.add("A byte order mark stands before the header.");
			slice = slice.between(BYTE_ORDER_MARK.length, raw.length);
		}
		return withoutLeadIn(withLineFeeds(slice, problems), problems);
	}

	private static ByteSlice withLineFeeds(ByteSlice slice, Problems problems) {
		if (!endsLinesWithCarriageReturns(slice)) {
			return slice;
		}
		problems.add("Lines end with a carriage return only.");
		byte[] copy = slice.toArray();
		for (int index = 0; index < copy.length; index++) {
			boolean alone = copy[index] == '\r' && (index + 1 == copy.length || copy[index + 1] != '\n');
			copy[index] = alone ? (byte) '\n' : copy[index];
		}
		return ByteSlice.of(copy);
	}

	private static boolean endsLinesWithCarriageReturns(ByteSlice slice) {
		byte[] bytes = slice.bytes();
		for (int index = slice.from(); index < slice.to(); index++) {
			if (bytes[index] == '\n') {
				return false;
			}
			if (bytes[index] == '\r') {
				return index + 1 == slice.to() || (bytes[index + 1] != '\n' && bytes[index + 1] != '\r');
			}
		}
		return false;
	}

	private static ByteSlice withoutLeadIn(ByteSlice slice, Problems problems) {
		int start = slice.from();
		while (start < slice.to() && slice.line(start).isBlank()) {
			start = slice.nextLine(start);
		}
		if (slice.line(start).startsWith("From ") || slice.line(start).startsWith(">From ")) {
			problems.add("The line of a mailbox file stands before the header.");
			return slice.between(slice.nextLine(start), slice.to());
		}
		boolean blankLinesFirst = start > slice.from() && HeaderFields.isField(slice.line(start));
		return blankLinesFirst ? slice.between(start, slice.to()) : slice;
	}

}
