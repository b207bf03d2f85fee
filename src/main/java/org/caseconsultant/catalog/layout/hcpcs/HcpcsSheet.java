package org.caseconsultant.catalog.layout.hcpcs;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.Edition;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.SourceFile;

/**
 * The HCPCS file as a sheet; notices may stand before the heading row.
 */
public final class HcpcsSheet implements Layout {

	@Override
	public Optional<Recognised> recognise(SourceFile file) throws IOException {
		return HcpcsSheetRow.TABLE.preamble(file)
			.map((text) -> Edition.calendar(file.name(), text).of(CatalogKind.HCPCS));
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		HcpcsEntries entries = new HcpcsEntries(rows);
		HcpcsSheetRow.TABLE.forEach(file, (row) -> entries.accept(new HcpcsSheetRow(row)));
		entries.finish();
	}

}
