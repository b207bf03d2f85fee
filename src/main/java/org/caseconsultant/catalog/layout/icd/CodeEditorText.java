package org.caseconsultant.catalog.layout.icd;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.Edition;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.SourceFile;
import org.caseconsultant.catalog.layout.TextLines;

/**
 * The definitions of the Medicare code edits as text: a heading such as
 * {@code Newborn diagnoses} or {@code Diagnoses for females only}, then lines of code
 * without dot and title. Other lists, which begin with a number and a dot or with
 * {@code Procedures}, are passed over.
 */
final class CodeEditorText implements Layout {

	private static final Pattern VERSION = Pattern.compile("(?i)\\bv(?:ersion )?(\\d{2}(?:\\.\\d+)?)\\b");

	@Override
	public Optional<Recognised> recognise(SourceFile file) {
		List<String> lines = file.head().lines().toList();
		boolean heading = lines.stream().anyMatch((line) -> !CodeEditorLists.conflict(line).isEmpty());
		boolean titled = file.head().toLowerCase(Locale.ROOT).contains("medicare code edit");
		Matcher version = VERSION.matcher(file.name() + " " + file.head());
		if (!heading || !(titled || file.name().matches("(?i).*(mce|code.?edit).*"))) {
			return Optional.empty();
		}
		Optional<LocalDate> day = Edition.calendar("", file.head()).effectiveOn();
		return Optional.of(new Recognised(CatalogKind.CODE_EDITOR, version.find() ? "v" + version.group(1) : "", day));
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		CodeEditorLists lists = new CodeEditorLists(rows);
		TextLines.forEach(file, lists::accept);
		lists.finish(file.name());
	}

}
