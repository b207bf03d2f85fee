package org.caseconsultant.catalog.layout.reference;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.Edition;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.SourceFile;
import org.caseconsultant.catalog.layout.TextLines;

/**
 * CPT descriptors of a licensed operator as text: code, tab or blank, descriptor, after a
 * copyright notice; long ones may be cut into numbered lines. Which descriptor a file
 * holds is told by its name: LONGULT, MEDU, SHORTU, ConsumerDescriptor.
 */
final class CptText implements Layout {

	private static final Map<String, String> COLUMNS = Map.of("LONG", "long", "MED", "medium", "SHORT", "short",
			"CONSUMER", "consumer");

	private static final Pattern OWNER = Pattern.compile("(?i)\\bCPT\\b|American Medical Association");

	@Override
	public Optional<Recognised> recognise(SourceFile file) {
		List<String> lines = file.head().lines().filter((line) -> !line.isBlank()).toList();
		long rows = lines.stream().filter(CptDescriptors.ROW.asMatchPredicate()).count();
		boolean known = !column(file.name()).isEmpty() && file.name().matches("(?i).*\\.txt") && rows > 0
				&& (OWNER.matcher(file.head()).find() || rows > lines.size() / 2);
		return known ? Optional.of(Edition.calendar(file.name(), lines.get(0)).of(CatalogKind.CPT_DESCRIPTORS))
				: Optional.empty();
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		CptDescriptors descriptors = new CptDescriptors(column(file.name()), rows);
		TextLines.forEach(file, descriptors::accept);
		descriptors.finish(file.name());
	}

	private static String column(String name) {
		String upper = name.toUpperCase(Locale.ROOT);
		return COLUMNS.entrySet()
			.stream()
			.filter((entry) -> upper.contains(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("");
	}

}
