package org.caseconsultant.catalog.layout.icd;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.Edition;
import org.caseconsultant.catalog.layout.HeadedRow;
import org.caseconsultant.catalog.layout.HeadedTable;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.SourceFile;

/**
 * A general equivalence mapping as a table: {@code icd9cm, icd10cm, flags} or the other
 * way round, the flags also one by one.
 */
final class GemTable implements Layout {

	private static final HeadedTable TABLE = new HeadedTable("icd9cm", "icd10cm", "flags");

	private static final Pattern FLAGS = Pattern.compile("[01]{3}\\d{2}");

	private static final Pattern ANY = Pattern.compile("\\w{3,7}");

	@Override
	public Optional<Recognised> recognise(SourceFile file) throws IOException {
		return TABLE.preamble(file)
			.map((text) -> Edition.fiscal(file.name())
				.of(direction(text.indexOf("icd9cm") < text.indexOf("icd10cm")).kind()));
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		TABLE.forEach(file, (row) -> rows.accept(row(row)));
	}

	private static GemDirection direction(boolean forward) {
		return forward ? GemDirection.FORWARD : GemDirection.BACKWARD;
	}

	private static CatalogRow row(HeadedRow row) {
		boolean forward = row.headings().indexOf("icd9cm") < row.headings().indexOf("icd10cm");
		GemDirection direction = direction(forward);
		String sourceColumn = forward ? "icd9cm" : "icd10cm";
		String targetColumn = forward ? "icd10cm" : "icd9cm";
		String source = row.matching(sourceColumn, ANY, "a source code");
		String target = row.matching(targetColumn, ANY, "a target code or NoDx");
		if (!direction.isSource(source)) {
			throw row.bad(sourceColumn, "a source code is expected, not '" + source + "'");
		}
		if (!direction.isTarget(target)) {
			throw row.bad(targetColumn, "a target code or NoDx is expected, not '" + target + "'");
		}
		return direction.row(row.line(), source, target, flags(row));
	}

	private static String flags(HeadedRow row) {
		String flags = row.matching("flags", FLAGS, "five flags");
		String single = Stream.of("approximate", "no_map", "combination", "scenario", "choice_list")
			.map(row::text)
			.collect(Collectors.joining());
		if (!single.isEmpty() && !single.equals(flags)) {
			throw row.bad("flags", "the flags " + flags + " differ from the single ones " + single);
		}
		return flags;
	}

}
