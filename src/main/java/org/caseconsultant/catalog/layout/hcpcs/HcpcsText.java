package org.caseconsultant.catalog.layout.hcpcs;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
 * The HCPCS file as text of fixed width (320 columns); a disclaimer may stand before.
 */
public final class HcpcsText implements Layout {

	private static final Pattern NAME = Pattern.compile("(?i)hcpc\\d{4}.*anweb.*\\.txt");

	private static final Pattern RECORD = Pattern
		.compile("(?: {3}[0-9A-Z]{2}|[A-V]\\d{4}|\\d{4}[0-9A-Z])\\d{5}[3478].*");

	private static final int DISCLAIMER = 40;

	@Override
	public Optional<Recognised> recognise(SourceFile file) {
		List<String> head = file.head().lines().filter((line) -> !line.isBlank()).toList();
		boolean known = NAME.matcher(file.name()).matches()
				|| head.stream().filter(RECORD.asMatchPredicate()).count() > head.size() / 2;
		return known ? Optional.of(Edition.calendar(file.name()).of(CatalogKind.HCPCS)) : Optional.empty();
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		Records records = new Records(new HcpcsEntries(rows));
		TextLines.forEach(file, records::accept);
		records.finish(file.name());
	}

	/**
	 * Passes over the disclaimer.
	 */
	private static final class Records {

		private final HcpcsEntries entries;

		private boolean begun;

		private int passed;

		Records(HcpcsEntries entries) {
			this.entries = entries;
		}

		void accept(TextLine line) {
			this.begun |= RECORD.matcher(line.text()).matches();
			if (this.begun) {
				this.entries.accept(new HcpcsLine(line.whole()));
			}
			else if (++this.passed > DISCLAIMER) {
				throw line.bad("1-11", "a code with its sequence and record number is expected");
			}
		}

		void finish(String file) {
			if (!this.begun) {
				throw new BadFileException(file, 0, "", "holds no code");
			}
			this.entries.finish();
		}

	}

}
