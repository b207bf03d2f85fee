package org.caseconsultant.catalog.layout;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of CSV (RFC 4180) and tab separated text.
 */
final class DelimitedText implements Iterator<Table.Row> {

	private final String name;

	private final CSVParser parser;

	private final Iterator<CSVRecord> records;

	private Table.@Nullable Row next;

	private DelimitedText(String name, CSVParser parser) {
		this.name = name;
		this.parser = parser;
		this.records = parser.iterator();
	}

	/** Streams all rows of a file. */
	static Stream<Table.Row> stream(SourceFile file) throws IOException {
		return stream(file.name(), TextForm.of(file), file.open());
	}

	/** Streams the rows at the beginning of a file; the last one may be cut. */
	static Stream<Table.Row> head(SourceFile file) throws IOException {
		byte[] head = TextForm.head(file);
		SourceFile part = new SourceFile(file.name(), () -> new ByteArrayInputStream(head));
		return stream(file.name(), TextForm.of(part), part.open());
	}

	private static Stream<Table.Row> stream(String name, TextForm form, InputStream bytes) throws IOException {
		Reader reader = new BufferedReader(new InputStreamReader(bytes, form.charset()));
		form.skipMark(reader);
		CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format(form)).get();
		return StreamSupport
			.stream(Spliterators.spliteratorUnknownSize(new DelimitedText(name, parser), Spliterator.ORDERED), false)
			.onClose(() -> close(parser));
	}

	private static CSVFormat format(TextForm form) {
		CSVFormat.Builder format = CSVFormat.RFC4180.builder().setDelimiter(form.separator());
		return (form.quoted() ? format : format.setQuote(null)).get();
	}

	private static void close(CSVParser parser) {
		try {
			parser.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public boolean hasNext() {
		if (this.next == null) {
			this.next = read();
		}
		return this.next != null;
	}

	@Override
	public Table.Row next() {
		Table.Row row = hasNext() ? this.next : null;
		if (row == null) {
			throw new NoSuchElementException();
		}
		this.next = null;
		return row;
	}

	private Table.@Nullable Row read() {
		long line = this.parser.getCurrentLineNumber() + 1;
		try {
			return this.records.hasNext() ? new Table.Row(line, this.records.next().toList()) : null;
		}
		catch (UncheckedIOException ex) {
			if (ex.getCause() instanceof CSVException) {
				throw new BadFileException(this.name, line, "",
						"has a quotation mark that is not closed, or text after a closing one");
			}
			throw ex;
		}
	}

}
