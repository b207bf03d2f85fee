package org.caseconsultant.catalog.layout.icd;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
		GemDirection direction = direction(row.headings().indexOf("icd9cm") < row.headings().indexOf("icd10cm"));
		String source = code(row, direction.sourceColumn(), direction::isSource);
		String target = code(row, direction.targetColumn(), direction::isTarget);
		return direction.row(row.line(), source, target, flags(row));
	}

	private static String code(HeadedRow row, String column, Predicate<String> form) {
		String code = row.text(column);
		if (!form.test(code)) {
			throw row.bad(column, "a code of this column is expected, not '" + code + "'");
		}
		return code;
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
