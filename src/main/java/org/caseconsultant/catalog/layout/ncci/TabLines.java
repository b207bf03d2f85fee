package org.caseconsultant.catalog.layout.ncci;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.caseconsultant.catalog.layout.BadFileException;

/**
 * Reads tab separated lines without making a string of every field, because the edit
 * files have millions of them. One line at a time; not thread-safe.
 */
final class TabLines {

	private static final int MOST_FIELDS = 16;

	private final String file;

	private final InputStream stream;

	private final byte[] buffer = new byte[64 * 1024];

	private final int[] starts = new int[MOST_FIELDS + 1];

	private int from;

	private int filled;

	private boolean exhausted;

	private int fields;

	private long line;

	private boolean ended;

	TabLines(String file, InputStream stream) {
		this.file = file;
		this.stream = stream;
	}

	/** Goes to the next line; false if there is none. */
	boolean next() throws IOException {
		int end = lineEnd();
		if (end < 0) {
			return false;
		}
		this.line++;
		split(this.from, (end > this.from && this.buffer[end - 1] == '\r') ? end - 1 : end);
		this.from = end + 1;
		return true;
	}

	private int lineEnd() throws IOException {
		int at = this.from;
		while (true) {
			for (; at < this.filled; at++) {
				if (this.buffer[at] == '\n') {
					this.ended = true;
					return at;
				}
			}
			if (this.exhausted) {
				this.ended = false;
				return (this.from < this.filled) ? this.filled : -1;
			}
			at -= this.from;
			fill();
		}
	}

	private void fill() throws IOException {
		int kept = this.filled - this.from;
		if (kept == this.buffer.length) {
			throw new BadFileException(this.file, this.line + 1, "", "the line is longer than " + kept + " bytes");
		}
		System.arraycopy(this.buffer, this.from, this.buffer, 0, kept);
		this.from = 0;
		int read = this.stream.read(this.buffer, kept, this.buffer.length - kept);
		this.exhausted = read < 0;
		this.filled = kept + Math.max(0, read);
	}

	private void split(int start, int end) {
		this.fields = 0;
		this.starts[this.fields++] = start;
		for (int at = start; at < end; at++) {
			if (this.buffer[at] == '\t' && this.fields < MOST_FIELDS) {
				this.starts[this.fields++] = at + 1;
			}
		}
		this.starts[this.fields] = end + 1;
	}

	long line() {
		return this.line;
	}

	/** Tells whether the line had a line end, or the file ended in it. */
	boolean ended() {
		return this.ended;
	}

	int fields() {
		return this.fields;
	}

	int length(int field) {
		return this.starts[field + 1] - 1 - this.starts[field];
	}

	byte at(int field, int position) {
		return this.buffer[this.starts[field] + position];
	}

	String text(int field) {
		return new String(this.buffer, this.starts[field], length(field), StandardCharsets.ISO_8859_1);
	}

	/** Returns the text from a field to the end of the line, tabs included. */
	String tailText(int field) {
		return new String(tail(field), StandardCharsets.ISO_8859_1);
	}

	/** Tells whether a field is this text. */
	boolean is(int field, String text) {
		if (length(field) != text.length()) {
			return false;
		}
		for (int i = 0; i < text.length(); i++) {
			if (at(field, i) != text.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	/** Tells whether the line holds nothing but blanks and tabs. */
	boolean isBlank() {
		for (int at = this.starts[0]; at < this.starts[this.fields] - 1; at++) {
			if (this.buffer[at] != ' ' && this.buffer[at] != '\t') {
				return false;
			}
		}
		return true;
	}

	/** Returns a copy of the bytes from a field to the end of the line. */
	byte[] tail(int field) {
		return Arrays.copyOfRange(this.buffer, this.starts[field], this.starts[this.fields] - 1);
	}

	/** Tells whether the bytes from a field to the end of the line are these. */
	boolean tailIs(int field, byte[] bytes) {
		return Arrays.equals(this.buffer, this.starts[field], this.starts[this.fields] - 1, bytes, 0, bytes.length);
	}

	/** Tells whether a field spells a procedure code, such as 99213, 0591T or G0008. */
	boolean isCode(int field) {
		return field < this.fields && length(field) == 5 && isLetterOrDigit(at(field, 0)) && isDigit(at(field, 1))
				&& isDigit(at(field, 2)) && isDigit(at(field, 3)) && isLetterOrDigit(at(field, 4));
	}

	/** Returns eight digits as a number, -1 if the field is something else. */
	int day(int field) {
		if (field >= this.fields || length(field) != 8) {
			return -1;
		}
		int number = 0;
		for (int i = 0; i < 8; i++) {
			if (!isDigit(at(field, i))) {
				return -1;
			}
			number = 10 * number + at(field, i) - '0';
		}
		return number;
	}

	private static boolean isLetterOrDigit(byte character) {
		return isDigit(character) || (character >= 'A' && character <= 'Z');
	}

	private static boolean isDigit(byte character) {
		return character >= '0' && character <= '9';
	}

}
