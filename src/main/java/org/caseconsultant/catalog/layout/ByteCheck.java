package org.caseconsultant.catalog.layout;

import java.io.IOException;
import java.io.InputStream;

/**
 * Looks at every byte of a text: whether it is UTF-8, and whether quotation marks are
 * used as in CSV.
 */
final class ByteCheck {

	private static final int BUFFER = 64 * 1024;

	private static final byte MARK_END = (byte) 0xBF;

	private final String name;

	private final char separator;

	private long line = 1;

	private int continuations;

	private boolean utf8 = true;

	private boolean quoted = true;

	private boolean inside;

	private byte previous = '\n';

	ByteCheck(String name, char separator) {
		this.name = name;
		this.separator = separator;
	}

	/** Reads to the end. */
	void readAll(InputStream bytes) throws IOException {
		byte[] buffer = new byte[BUFFER];
		for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
			for (int index = 0; index < count; index++) {
				accept(buffer[index]);
			}
		}
		this.utf8 &= this.continuations == 0;
		this.quoted &= !this.inside;
	}

	boolean isUtf8() {
		return this.utf8;
	}

	boolean isQuoted() {
		return this.quoted;
	}

	private void accept(byte each) {
		if (each == 0) {
			throw new BadFileException(this.name, this.line, "", "holds a zero byte; text was expected");
		}
		if (each < 0 || this.continuations > 0) {
			encoding(each & 0xFF);
		}
		if (each == '"' || this.previous == '"') {
			quotation(each);
		}
		if (each == '\n') {
			this.line++;
		}
		this.previous = each;
	}

	private void encoding(int each) {
		if (this.continuations > 0) {
			this.utf8 &= each >= 0x80 && each < 0xC0;
			this.continuations--;
		}
		else {
			this.utf8 &= each >= 0xC2 && each < 0xF5;
			this.continuations = (each >= 0xF0) ? 3 : (each >= 0xE0) ? 2 : 1;
		}
	}

	/** A mark opens at the start of a cell, closes before its end, or is doubled. */
	private void quotation(byte each) {
		if (each == '"') {
			this.quoted &= this.inside || isEnd(this.previous) || this.previous == '"';
			this.inside = !this.inside;
		}
		else if (!this.inside) {
			this.quoted &= isEnd(each);
		}
	}

	private boolean isEnd(byte each) {
		return each == this.separator || each == '\n' || each == '\r' || each == MARK_END;
	}

}
