package org.caseconsultant.catalog.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * How a text file is written: its encoding and what parts its cells.
 *
 * @param charset UTF-8, UTF-16 with a mark, or Windows-1252
 * @param marked whether a byte order mark stands before
 * @param separator comma, tab, semicolon or vertical bar
 * @param quoted whether cells may stand in quotation marks
 */
record TextForm(Charset charset, boolean marked, char separator, boolean quoted) {

	private static final int HEAD = 64 * 1024;

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	/** Finds out by reading the bytes once. */
	static TextForm of(SourceFile file) throws IOException {
		byte[] head = head(file);
		Charset mark = mark(head);
		if (mark != null && mark != StandardCharsets.UTF_8) {
			return new TextForm(mark, true, SeparatorGuess.of(new String(head, mark)), true);
		}
		char separator = SeparatorGuess.of(new String(head, StandardCharsets.ISO_8859_1));
		ByteCheck check = new ByteCheck(file.name(), separator);
		try (InputStream bytes = file.open()) {
			check.readAll(bytes);
		}
		boolean utf8 = check.isUtf8() || (mark != null);
		return new TextForm(utf8 ? StandardCharsets.UTF_8 : WINDOWS_1252, mark != null, separator,
				separator == ',' || check.isQuoted());
	}

	/** Returns the first bytes of a file, as whole lines if it is longer. */
	static byte[] head(SourceFile file) throws IOException {
		try (InputStream stream = file.open()) {
			byte[] head = stream.readNBytes(HEAD);
			int end = head.length;
			while (head.length == HEAD && end > 0 && head[end - 1] != '\n') {
				end--;
			}
			return (end > 0) ? Arrays.copyOf(head, end) : head;
		}
	}

	/** Reads over the byte order mark. */
	void skipMark(Reader reader) throws IOException {
		if (this.marked && reader.read() < 0) {
			throw new IOException("the file became shorter while it was read");
		}
	}

	private static @Nullable Charset mark(byte[] head) {
		if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
			return StandardCharsets.UTF_8;
		}
		if (startsWith(head, 0xFF, 0xFE)) {
			return StandardCharsets.UTF_16LE;
		}
		return startsWith(head, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
	}

	private static boolean startsWith(byte[] head, int... mark) {
		return head.length >= mark.length
				&& IntStream.range(0, mark.length).allMatch((index) -> (head[index] & 0xFF) == mark[index]);
	}

}
