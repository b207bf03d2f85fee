package org.caseconsultant.catalog.layout.reference;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.Edition;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.SourceFile;
import org.caseconsultant.catalog.layout.TextLine;
import org.caseconsultant.catalog.layout.TextLines;

/**
 * The base units of the anaesthesia codes as text without headings: code, blanks, units;
 * notices may stand before.
 */
final class AnesthesiaText implements Layout {

	private static final Pattern ROW = Pattern.compile("\\s*(0\\d{4})[\\s,]+(\\d{1,2})\\s*");

	@Override
	public Optional<Recognised> recognise(SourceFile file) {
		List<String> lines = file.head().lines().filter((line) -> !line.isBlank()).toList();
		long rows = lines.stream().filter(ROW.asMatchPredicate()).count();
		boolean known = rows > lines.size() / 2 || (rows > 0 && file.name().matches("(?i).*anes.*\\.txt"));
		return known ? Optional.of(Edition.calendar(file.name(), lines.get(0)).of(CatalogKind.ANESTHESIA_BASE))
				: Optional.empty();
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		AtomicBoolean begun = new AtomicBoolean();
		TextLines.forEach(file, (line) -> {
			Matcher row = ROW.matcher(line.text());
			if (row.matches()) {
				begun.set(true);
				rows.accept(AnesthesiaUnits.row(line.whole().number(), row.group(1), row.group(2)));
			}
			else {
				pass(line, begun.get());
			}
		});
		if (!begun.get()) {
			throw new BadFileException(file.name(), 0, "", "holds no anaesthesia code with its units");
		}
	}

	private static void pass(TextLine line, boolean begun) {
		if (begun || line.text().strip().matches("0\\d{4}.*")) {
			throw line.bad("", "an anaesthesia code and its units are expected, not '" + line.text().strip() + "'");
		}
	}

}
