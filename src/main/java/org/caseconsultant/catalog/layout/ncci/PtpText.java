package org.caseconsultant.catalog.layout.ncci;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.SourceFile;

/**
 * PTP edits as tab separated text, such as {@code ccipra-v302r0-f1.TXT}: some heading
 * lines, then column 1, column 2, {@code *} if in existence before 1996, effective date,
 * deletion date ({@code *} for none), modifier indicator, rationale. A pair may come
 * several times.
 */
final class PtpText implements Layout {

	private static final int MOST_HEADING_LINES = 50;

	@Override
	public Optional<Recognised> recognise(SourceFile file) throws IOException {
		String head = file.head();
		TabLines lines = new TabLines(file.name(),
				new ByteArrayInputStream(head.getBytes(StandardCharsets.ISO_8859_1)));
		StringBuilder heading = new StringBuilder();
		while (lines.line() < MOST_HEADING_LINES && lines.next()) {
			if (lines.isCode(0) && lines.isCode(1) && lines.fields() >= 6) {
				return Optional.of(PtpSet.of(file.name(), heading.toString()));
			}
			heading.append(lines.tailText(0)).append('\n');
		}
		return Optional.empty();
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		try (InputStream stream = file.open()) {
			TabLines lines = new TabLines(file.name(), stream);
			skipHeading(file, lines);
			PtpTextRows reading = new PtpTextRows(file.name());
			do {
				if (!lines.isBlank()) {
					rows.accept(reading.row(lines));
				}
			}
			while (lines.next());
		}
	}

	private static void skipHeading(SourceFile file, TabLines lines) throws IOException {
		while (lines.next()) {
			if (PtpTextRows.isRow(lines)) {
				return;
			}
			if (lines.line() >= MOST_HEADING_LINES) {
				break;
			}
			requireOrder(file, lines);
		}
		throw new BadFileException(file.name(), lines.line(), "Column 1",
				"no row with two procedure codes begins here");
	}

	private static void requireOrder(SourceFile file, TabLines lines) {
		String heading = lines.tailText(0);
		if (heading.indexOf("Column 1") > heading.indexOf("Column 2") && heading.contains("Column 2\t")) {
			throw new BadFileException(file.name(), lines.line(), "Column 1", "stands behind Column 2");
		}
	}

}
