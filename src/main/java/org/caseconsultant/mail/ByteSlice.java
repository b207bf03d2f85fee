package org.caseconsultant.mail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A view of a stretch of the message's bytes; cutting a mail into parts copies nothing.
 *
 * @param bytes the bytes, never changed
 * @param from first byte
 * @param to behind the last byte
 */
record ByteSlice(byte[] bytes, int from, int to) {

	static ByteSlice of(byte[] bytes) {
		return new ByteSlice(bytes, 0, bytes.length);
	}

	int length() {
		return this.to - this.from;
	}

	boolean isEmpty() {
		return this.to <= this.from;
	}

	ByteSlice between(int start, int end) {
		return new ByteSlice(this.bytes, start, Math.max(start, end));
	}

	ByteSlice first(int most) {
		return (length() <= most) ? this : between(this.from, this.from + most);
	}

	/**
	 * Finds the end of a line.
	 * @param position a position in the slice
	 * @return position of the line feed, or the end of the slice
	 */
	int lineFeed(int position) {
		int index = position;
		while (index < this.to && this.bytes[index] != '\n') {
			index++;
		}
		return index;
	}

	/**
	 * The line at a position without its line end.
	 * @param position start of the line
	 * @return the line
	 */
	ByteSlice line(int position) {
		int end = lineFeed(position);
		boolean carriageReturn = end > position && this.bytes[end - 1] == '\r';
		return between(position, carriageReturn ? end - 1 : end);
	}

	/**
	 * Start of the next line.
	 * @param position a position in the slice
	 * @return behind the next line feed, or the end of the slice
	 */
	int nextLine(int position) {
		return Math.min(lineFeed(position) + 1, this.to);
	}

	boolean startsWith(byte[] prefix) {
		return length() >= prefix.length
				&& Arrays.equals(this.bytes, this.from, this.from + prefix.length, prefix, 0, prefix.length);
	}

	boolean startsWith(String ascii) {
		return startsWith(ascii.getBytes(StandardCharsets.ISO_8859_1));
	}

	/**
	 * Drops spaces, tabs and line ends at the end.
	 * @return the rest
	 */
	ByteSlice stripTrailing() {
		int end = this.to;
		while (end > this.from && this.bytes[end - 1] <= ' ' && this.bytes[end - 1] >= 0) {
			end--;
		}
		return between(this.from, end);
	}

	boolean isBlank() {
		return stripTrailing().isEmpty();
	}

	byte[] toArray() {
		return Arrays.copyOfRange(this.bytes, this.from, this.to);
	}

	ByteBuffer buffer() {
		return ByteBuffer.wrap(this.bytes, this.from, length());
	}

	String latin1() {
		return new String(this.bytes, this.from, length(), StandardCharsets.ISO_8859_1);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ByteSlice slice
				&& Arrays.equals(this.bytes, this.from, this.to, slice.bytes, slice.from, slice.to);
	}

	@Override
	public int hashCode() {
		return buffer().hashCode();
	}

}
