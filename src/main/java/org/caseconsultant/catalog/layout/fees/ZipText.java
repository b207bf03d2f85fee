package org.caseconsultant.catalog.layout.fees;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.PublishedEdition;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.SourceFile;
import org.caseconsultant.catalog.layout.heading.Values;
import org.caseconsultant.catalog.layout.heading.WatchedEnd;

/**
 * ZIP codes and their localities in fixed width, such as {@code ZIP5_OCT2024.txt}: state
 * 1-2, ZIP code 3-7, carrier 8-12, locality 13-14, rural flag 15 (blank, R, B).
 */
final class ZipText implements Layout {

	private static final Pattern LINE = Pattern.compile("([A-Z]{2})(\\d{5})(\\d{5})([0-9A-Z]{2})([ RB]?)(.{0,200})");

	@Override
	public Optional<Recognised> recognise(SourceFile file) throws IOException {
		String first = file.head().lines().filter((line) -> !line.isBlank()).findFirst().orElse("");
		if (!LINE.matcher(first).matches()) {
			return Optional.empty();
		}
		PublishedEdition edition = PublishedEdition.of(file.name(), "");
		return Optional.of(new Recognised(CatalogKind.ZIP_LOCALITY, edition.label(), edition.effectiveOn()));
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		WatchedEnd end = new WatchedEnd();
		long line = 0;
		long count = 0;
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(end.watch(file).open(), StandardCharsets.ISO_8859_1))) {
			for (String text = lines.readLine(); text != null; text = lines.readLine()) {
				line++;
				if (!text.isBlank()) {
					rows.accept(row(file.name(), line, text));
					count++;
				}
			}
		}
		if (end.isCut() || count == 0) {
			throw new BadFileException(file.name(), line, "",
					(count == 0) ? "the file has no row" : "the file ends in the middle of a row");
		}
	}

	private static CatalogRow row(String file, long line, String text) {
		Matcher fields = LINE.matcher(text);
		if (!fields.matches()) {
			throw new BadFileException(file, line, place(text), "has another form than expected");
		}
		return CatalogRow.of(line, fields.group(2),
				new Values().with("state", fields.group(1))
					.with("contractor", fields.group(3))
					.with("locality", fields.group(4))
					.with("rural", fields.group(5).strip())
					.map());
	}

	/** The first field that is wrong, as its position. */
	private static String place(String text) {
		String[] fields = { "1-2", "[A-Z]{2}", "3-7", "\\d{5}", "8-12", "\\d{5}", "13-14", "[0-9A-Z]{2}" };
		int at = 0;
		for (int i = 0; i < fields.length; i += 2) {
			int width = (i == 0 || i == 6) ? 2 : 5;
			if (text.length() < at + width || !text.substring(at, at + width).matches(fields[i + 1])) {
				return fields[i];
			}
			at += width;
		}
		return "15";
	}

}
