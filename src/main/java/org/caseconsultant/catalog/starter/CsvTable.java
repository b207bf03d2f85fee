package org.caseconsultant.catalog.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A starter table: CSV (RFC 4180) in UTF-8 with a heading row.
 */
final class CsvTable {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	private final String name;

	private final Source source;

	private CsvTable(String name, Source source) {
		this.name = name;
		this.source = source;
	}

	/** Names a table that comes with the product. */
	static CsvTable resource(String name) {
		return new CsvTable(name, () -> new InputStreamReader(open(name), StandardCharsets.UTF_8));
	}

	/** Reads a table from anywhere else. */
	static CsvTable of(String name, Source source) {
		return new CsvTable(name, source);
	}

	String name() {
		return this.name;
	}

	/** Hands over one row after the other. */
	void forEach(Consumer<CsvRow> action) {
		try (Reader reader = this.source.open(); CSVParser parser = FORMAT.parse(reader)) {
			for (CSVRecord row : parser) {
				action.accept(new CsvRow(this.name, parser.getCurrentLineNumber(), row));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + this.name, ex);
		}
	}

	/** Reads all rows into a map in the order of the file; a key may come once. */
	<T> Map<String, T> toMap(Function<CsvRow, T> reading, Function<T, String> key) {
		Map<String, T> values = new LinkedHashMap<>();
		forEach((row) -> {
			T value = reading.apply(row);
			if (values.putIfAbsent(key.apply(value), value) != null) {
				throw row.bad(key.apply(value) + " is there twice");
			}
		});
		return values;
	}

	/** Stands for the bytes of some tables: SHA-256, hexadecimal. */
	static String fingerprint(List<String> names) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String name : names) {
				try (InputStream stream = open(name)) {
					digest.update(stream.readAllBytes());
				}
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (IOException | NoSuchAlgorithmException ex) {
			throw new IllegalStateException("cannot read the starter tables", ex);
		}
	}

	private static InputStream open(String name) {
		InputStream stream = CsvTable.class.getResourceAsStream("/catalog/" + name);
		if (stream == null) {
			throw new IllegalStateException("the starter table " + name + " is missing");
		}
		return stream;
	}

	/** Opens the text of a table. */
	@FunctionalInterface
	interface Source {

		/** Opens the text; the reader closes it. */
		Reader open() throws IOException;

	}

}
