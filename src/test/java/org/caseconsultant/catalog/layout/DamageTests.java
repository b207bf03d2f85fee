package org.caseconsultant.catalog.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * Damages a small file of each form in two hundred ways: each is refused with its place,
 * or read if nobody could tell that it is damaged.
 */
class DamageTests {

	static List<InventedSets> all() {
		return InventedSets.all();
	}

	@ParameterizedTest
	@MethodSource("all")
	void refusesDamageOrReadsWhatIsWhole(InventedSets set) throws IOException {
		Layout layout = layout(set.file());
		List<CatalogRow> whole = read(layout, set.file());
		int refused = 0;
		for (Damage damage : Damage.of(set)) {
			SourceFile file = InventedFile.bytes(set.name(), damage.content());
			assertThatCode(() -> recogniseByAll(file)).as("recognising %s, %s", set, damage).doesNotThrowAnyException();
			try {
				List<CatalogRow> rows = assertTimeout(Duration.ofSeconds(5), () -> read(layout, file));
				assertThat(damage.harmful()).as("%s was read in spite of: %s", set, damage).isFalse();
				check(set, damage, whole, rows);
			}
			catch (BadFileException ex) {
				refused++;
				assertThat(ex.getMessage()).as("%s, %s", set, damage)
					.matches("(?s)" + Pattern.quote(set.name()) + "(, line \\d+(, column [^:]+)?)?: \\S.*");
			}
		}
		System.out.println(set + ": refused " + refused + " of 200");
		assertThat(refused).isGreaterThan(60);
	}

	/** What was read of a cut file are whole rows from its beginning. */
	private static void check(InventedSets set, Damage damage, List<CatalogRow> whole, List<CatalogRow> rows) {
		if (!damage.isCut()) {
			return;
		}
		if (set.isXml()) {
			assertThat(rows).as("%s, %s", set, damage).isEqualTo(whole);
		}
		List<CatalogRow> complete = rows;
		boolean ended = new String(damage.content(), StandardCharsets.UTF_8).endsWith("\n");
		if (!ended && set.hasHeading()) {
			// only the last cell of a last row without a line break may be cut
			complete = rows.subList(0, Math.max(0, rows.size() - 1));
		}
		assertThat(complete).as("%s, %s", set, damage).isEqualTo(whole.subList(0, complete.size()));
	}

	private static List<CatalogRow> read(Layout layout, SourceFile file) throws IOException {
		List<CatalogRow> rows = new ArrayList<>();
		layout.read(file, rows::add);
		return rows;
	}

	private static void recogniseByAll(SourceFile file) throws IOException {
		for (Layout layout : CodeSetLayouts.all()) {
			layout.recognise(file);
		}
	}

	private static Layout layout(SourceFile file) throws IOException {
		for (Layout layout : CodeSetLayouts.all()) {
			if (layout.recognise(file).isPresent()) {
				return layout;
			}
		}
		throw new IllegalStateException("nobody recognises " + file.name());
	}

}
