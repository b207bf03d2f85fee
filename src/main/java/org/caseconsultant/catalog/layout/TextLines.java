package org.caseconsultant.catalog.layout;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.function.Consumer;

/**
 * The lines of a text file in UTF-8, UTF-16 with a mark or Windows-1252, read in constant
 * memory.
 */
public final class TextLines {

	private static final int BUFFER = 16 * 1024;

	private static final int LONGEST = 64 * 1024;

	private final String file;

	private final Reader reader;

	private final char[] buffer = new char[BUFFER];

	private int next;

	private int end;

	private long number;

	private TextLines(String file, Reader reader) {
		this.file = file;
		this.reader = reader;
	}

	/**
	 * Hands over every line that holds more than blanks.
	 * @param file a text file
	 * @param action gets one line after the other
	 * @throws IOException if the file cannot be read
	 * @throws BadFileException if it is no text or holds no line
	 */
	public static void forEach(SourceFile file, Consumer<TextLine> action) throws IOException {
		TextForm form = TextForm.of(file);
		try (Reader reader = new InputStreamReader(file.open(), form.charset())) {
			form.skipMark(reader);
			new TextLines(file.name(), reader).readAll(action);
		}
	}

	private void readAll(Consumer<TextLine> action) throws IOException {
		boolean empty = true;
		TextLine line = read();
		while (line.ended() || !line.text().isEmpty()) {
			if (!line.text().isBlank() && !line.text().equals("\u001A")) {
				action.accept(line);
				empty = false;
			}
			line = read();
		}
		if (empty) {
			throw new BadFileException(this.file, 0, "", "is empty");
		}
	}

	private TextLine read() throws IOException {
		this.number++;
		StringBuilder text = new StringBuilder();
		boolean ended = false;
		while (!ended && fill()) {
			int begin = this.next;
			while (this.next < this.end && this.buffer[this.next] != '\n') {
				this.next++;
			}
			text.append(this.buffer, begin, this.next - begin);
			ended = this.next < this.end;
			this.next += ended ? 1 : 0;
			requireMeasure(text);
		}
		if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
			text.setLength(text.length() - 1);
		}
		return new TextLine(this.file, this.number, text.toString(), ended);
	}

	private boolean fill() throws IOException {
		if (this.next == this.end) {
			this.end = Math.max(0, this.reader.read(this.buffer));
			this.next = 0;
		}
		return this.end > 0;
	}

	private void requireMeasure(StringBuilder text) {
		if (text.length() > LONGEST) {
			throw new BadFileException(this.file, this.number, "", "is longer than " + LONGEST + " characters");
		}
	}

}
