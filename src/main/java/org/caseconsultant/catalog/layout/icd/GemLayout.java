package org.caseconsultant.catalog.layout.icd;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.Edition;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.SourceFile;
import org.caseconsultant.catalog.layout.TextLine;
import org.caseconsultant.catalog.layout.TextLines;

/**
 * The official text of a general equivalence mapping: source, target and five flags,
 * parted by blanks, codes without dots.
 *
 * @param direction from which code set to which
 * @param name how such files are called
 */
record GemLayout(GemDirection direction, Pattern name) implements Layout {

	private static final int SAMPLE = 50;

	private static final Pattern FLAGS = Pattern.compile("[01]{3}\\d{2}");

	@Override
	public Optional<Recognised> recognise(SourceFile file) {
		List<String> sample = file.head().lines().limit(SAMPLE).toList();
		boolean known = this.name.matcher(file.name()).matches()
				|| sample.stream().filter(this::isMapping).count() > sample.size() / 2;
		return known ? Optional.of(Edition.fiscal(file.name()).of(this.direction.kind())) : Optional.empty();
	}

	private boolean isMapping(String line) {
		String[] fields = line.strip().split(" +");
		return fields.length == 3 && FLAGS.matcher(fields[2]).matches() && this.direction.isSource(fields[0])
				&& this.direction.isTarget(fields[1]);
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		TextLines.forEach(file, (line) -> rows.accept(row(line)));
	}

	private CatalogRow row(TextLine line) {
		String[] fields = line.text().strip().split(" +");
		if (!this.direction.isSource(fields[0])) {
			throw line.bad("1", "a source code is expected, not '" + fields[0] + "'");
		}
		if (fields.length < 2 || !this.direction.isTarget(fields[1])) {
			throw line.bad("2", "a target code or NoDx is expected in '" + line.text() + "'");
		}
		if (fields.length != 3 || !FLAGS.matcher(fields[2]).matches()) {
			throw line.bad("3", "five flags are expected in '" + line.text() + "'");
		}
		return this.direction.row(line.number(), fields[0], fields[1], fields[2]);
	}

}
