package org.caseconsultant.catalog;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures the search with the questions and names of diseases that lie beside the
 * project.
 */
class SharedQuestionsTests {

	private static final Catalog CATALOG = StarterCatalog.load();

	private static final List<String> EXPECTED = List.of("90471", "Z23", "E11.42", "Z79.4", "93015", "12001",
			"S01.01XA", "J9045", "J9267", "J2469");

	private final JsonMapper json = new JsonMapper();

	@Test
	void findsTheCodesOfTheQuestionsSentenceBySentence() throws IOException {
		Map<String, Integer> ranks = new TreeMap<>();
		for (String line : SharedFiles.lines("checks/questions.jsonl")) {
			JsonNode question = this.json.readTree(line);
			for (JsonNode code : question.get("codes")) {
				ranks.put(code.asString(), bestRank(question.get("text").asString(), code.asString()));
			}
		}
		System.out.println("ranks sentence by sentence: " + ranks);
		assertThat(EXPECTED).allSatisfy((code) -> assertThat(ranks.get(code)).as(code).isBetween(1, 5));
	}

	@Test
	void findsDrugsByName() {
		Map<String, String> drugs = Map.of("carboplatin", "J9045", "paclitaxel", "J9267", "palonosetron", "J2469");

		assertThat(drugs).allSatisfy((name, code) -> assertThat(rank(name, code)).as(code).isBetween(1, 2));
	}

	@Test
	void measuresNamesOfDiseases() throws IOException {
		int asked = 0;
		int exact = 0;
		int category = 0;
		for (String line : SharedFiles.lines("data/eval/disease-ontology-dev.jsonl")) {
			JsonNode disease = this.json.readTree(line);
			String code = disease.get("codes").get(0).asString();
			if (CATALOG.find(CodeSystem.ICD10CM, code).isPresent()) {
				List<String> found = codes(disease.get("text").asString(), CodeSystem.ICD10CM, 5);
				asked++;
				exact += found.contains(code) ? 1 : 0;
				category += found.stream().anyMatch((hit) -> hit.startsWith(code.substring(0, 3))) ? 1 : 0;
			}
		}
		System.out.printf("disease ontology: %d names, recall@5 %.3f, category %.3f%n", asked, (double) exact / asked,
				(double) category / asked);
	}

	private static int bestRank(String text, String code) {
		return Stream.of(text.split("(?<=[.?!])\\s+")).mapToInt((sentence) -> rank(sentence, code)).min().orElseThrow();
	}

	private static int rank(String text, String code) {
		int place = codes(text, system(code), 50).indexOf(code);
		return (place < 0) ? 99 : place + 1;
	}

	private static CodeSystem system(String code) {
		return Stream.of(CodeSystem.CPT, CodeSystem.HCPCS, CodeSystem.ICD10CM)
			.filter((system) -> CATALOG.find(system, code).isPresent())
			.findFirst()
			.orElseThrow();
	}

	private static List<String> codes(String text, CodeSystem system, int limit) {
		return CATALOG.search(new CatalogQuery(text, EnumSet.of(system), limit))
			.stream()
			.map((hit) -> hit.entry().code())
			.toList();
	}

}
