package org.caseconsultant.catalog.layout.icd;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.Edition;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.SourceFile;

/**
 * An XML file of ICD-10-CM, known by its root element and a mark near its beginning.
 *
 * @param kind the table
 * @param name how such files are called
 * @param mark what their beginning holds
 * @param reading reads the elements
 */
record XmlLayout(CatalogKind kind, Pattern name, Pattern mark, Reading reading) implements Layout {

	private static final Pattern ROOT = Pattern.compile("<ICD10CM\\.(?:tabular|index)[^>]*>");

	private static final Pattern VERSION = Pattern.compile("<version>\\s*(\\d{4})");

	@Override
	public Optional<Recognised> recognise(SourceFile file) {
		String head = file.head().replace("\0", "");
		Matcher root = ROOT.matcher(head);
		boolean known = root.find() ? !root.group().contains("isAddenda=\"true\"") && this.mark.matcher(head).find()
				: this.name.matcher(file.name()).matches() && !file.name().contains("addenda");
		Matcher version = VERSION.matcher(head);
		String told = file.name() + (version.find() ? " " + version.group(1) : "");
		return known ? Optional.of(Edition.fiscal(told).of(this.kind)) : Optional.empty();
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		try (XmlReader xml = XmlReader.open(file)) {
			this.reading.read(xml, rows);
		}
	}

	/**
	 * Reads the elements of one table.
	 */
	@FunctionalInterface
	interface Reading {

		/** Hands over the rows in document order. */
		void read(XmlReader xml, Consumer<CatalogRow> rows) throws IOException;

	}

}
