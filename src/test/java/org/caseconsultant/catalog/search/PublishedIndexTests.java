package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.Evaluation;
import org.caseconsultant.catalog.EvaluationFigures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Searches an index of the published files of ICD-10-CM, if they lie beside the project.
 */
class PublishedIndexTests {

	private static final Path DATA = Path.of("../shared/data");

	@TempDir
	private static Path folder;

	private static CatalogIndex index;

	@BeforeAll
	static void build() throws IOException {
		Assumptions.assumeTrue(Files.exists(DATA), () -> "not searched: " + DATA + " is not there");
		new PublishedIndex(DATA).build(folder, false);
		index = CatalogIndex.open(folder);
	}

	@AfterAll
	static void close() throws IOException {
		if (index != null) {
			index.close();
		}
	}

	@Test
	void namesDiseasesAsTheOntologyDoes() throws IOException {
		try (Stream<String> lines = Files.lines(DATA.resolve("eval/disease-ontology-dev.jsonl"))) {
			EvaluationFigures figures = new Evaluation(PublishedIndexTests::search,
					(system, code) -> index.find(system, code, Optional.empty()))
				.measure(lines)
				.all();
			System.out.println("disease ontology: " + figures);
			assertThat(figures.hitAt1()).isGreaterThan(0.55);
			assertThat(figures.hitAt5()).isGreaterThan(0.68);
			assertThat(figures.hitAt10()).isGreaterThan(0.72);
		}
	}

	@ParameterizedTest
	@CsvSource({ "type 2 diabetes with neuropathy, E11.40", "crohns disease, K50.90", "lung cancer, C34.90",
			"renal calculus, N20.0", "adenocarcinoma of the stomach, C16.9", "haemophilia A, D66", "e1142, E11.42",
			"left femoral neck fracture, S72.002A", "DVT right leg, I82.401", "factor VIII deficiency, D66",
			"diabetis mellitus type II, E11.9" })
	void putsTheUsualCodeAmongTheFirst(String text, String code) {
		List<String> found = index.search(new CatalogQuery(text, EnumSet.of(CodeSystem.ICD10CM), 5))
			.stream()
			.map((hit) -> hit.entry().code())
			.toList();

		assertThat(found).contains(code);
	}

	@Test
	void findsEveryKindOfRow() {
		assertThat(index.find(CodeSystem.ICD10CM, "S72.002A", Optional.empty()).map(CatalogEntry::billable))
			.contains(true);
		assertThat(index.find(CodeSystem.ICD10CM, "S72", Optional.empty()).map(CatalogEntry::billable)).contains(false);
	}

	private static Map<CodeSystem, List<String>> search(String text, Set<CodeSystem> systems, int limit) {
		return systems.stream()
			.collect(Collectors.toMap((system) -> system,
					(system) -> index.search(new CatalogQuery(text, EnumSet.of(system), limit))
						.stream()
						.map((hit) -> hit.entry().code())
						.toList()));
	}

}
