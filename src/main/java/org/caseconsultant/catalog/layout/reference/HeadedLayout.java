package org.caseconsultant.catalog.layout.reference;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.Edition;
import org.caseconsultant.catalog.layout.HeadedRow;
import org.caseconsultant.catalog.layout.HeadedTable;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.SourceFile;

/**
 * A table that is known by its headings.
 *
 * @param kind the table
 * @param table its headings
 * @param reading makes the rows of one row, mostly one
 */
record HeadedLayout(CatalogKind kind, HeadedTable table,
		Function<HeadedRow, Stream<CatalogRow>> reading) implements Layout {

	@Override
	public Optional<Recognised> recognise(SourceFile file) throws IOException {
		return this.table.preamble(file).map((text) -> Edition.calendar(file.name(), text).of(this.kind));
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		this.table.forEach(file, (row) -> this.reading.apply(row).forEach(rows));
	}

}
