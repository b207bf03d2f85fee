package org.caseconsultant.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * Measures a handful of texts whose places are known.
 */
class EvaluationTests {

	private static final Catalog CATALOG = StarterCatalog.load();

	private static final RankedCodes ALWAYS_THE_SAME = (text, systems, limit) -> {
		Map<CodeSystem, List<String>> ranked = new EnumMap<>(CodeSystem.class);
		ranked.put(CodeSystem.ICD10CM, List.of("I10", "E11.9", "M10.9", "R52", "R50.9", "Z23"));
		ranked.put(CodeSystem.CPT, List.of("99213", "96413"));
		return ranked;
	};

	@Test
	void countsTextsByThePlaceOfTheirBestCode() {
		EvaluationFigures figures = measure("""
				{"id": "1", "text": "a", "codes": ["I10"], "system": "ICD10CM"}""", """
				{"id": "2", "text": "b", "codes": ["M109"]}""", "", """
				{"id": "3", "text": "c", "codes": ["20610"]}""").all();

		assertThat(figures.n()).isEqualTo(3);
		assertThat(figures.hitAt1()).isEqualTo(1 / 3.0);
		assertThat(figures.hitAt5()).isEqualTo(2 / 3.0);
		assertThat(figures.mrr()).isCloseTo((1 + 1 / 3.0) / 3, within(1e-9));
	}

	@Test
	void countsTheRankWithinTheCodeSetOfTheCode() {
		Evaluation.Result result = measure("""
				{"text": "a", "codes": ["96413", "M10.9", "J45.909"]}""");

		assertThat(result.all().hitAt1()).isZero();
		assertThat(result.all().recallAt5()).isEqualTo(2 / 3.0);
		assertThat(result.all().map()).isCloseTo((1 / 2.0 + 1 / 3.0) / 3, within(1e-9));
		assertThat(result.all().precisionAt3()).isEqualTo(2 / 6.0);
		assertThat(result.bySystem()).containsOnlyKeys("CPT", "ICD10CM");
		assertThat(result.bySystem().get("ICD10CM").recallAt5()).isEqualTo(0.5);
	}

	@Test
	void countsWrongCodesOfTheTextsThatNameSome() {
		Evaluation.Result result = measure("""
				{"text": "a", "codes": ["I10"], "notCodes": ["R50.9"], "kind": "fever"}""", """
				{"text": "b", "codes": ["I10"], "notCodes": ["Z23"], "kind": "vaccine"}""", """
				{"text": "c", "codes": ["I10"]}""");

		assertThat(result.all().wrongAt5()).isEqualTo(0.5);
		assertThat(result.byKind().get("fever").wrongAt5()).isEqualTo(1);
		assertThat(result.byKind().get("vaccine").wrongAt5()).isZero();
	}

	@Test
	void leavesOutWhatTheCatalogDoesNotHoldAsBillable() {
		Evaluation billable = new Evaluation(ALWAYS_THE_SAME, CATALOG::find, Optional.empty(), true);

		EvaluationFigures figures = billable.measure(Stream.of("""
				{"text": "a", "codes": ["I10", "M10", "Q99.99"]}""", """
				{"text": "b", "codes": ["M10"]}""")).all();

		assertThat(figures.n()).isEqualTo(1);
		assertThat(figures.recallAt1()).isEqualTo(1);
	}

	@Test
	void looksAtOneCodeSetOnly() {
		RankedCodes asked = (text, systems, limit) -> {
			assertThat(systems).isEqualTo(Set.of(CodeSystem.CPT));
			return ALWAYS_THE_SAME.rank(text, systems, limit);
		};

		EvaluationFigures figures = new Evaluation(asked, CATALOG::find, Optional.of(CodeSystem.CPT), false)
			.measure(Stream.of("""
					{"text": "a", "codes": ["99213", "M10.9"]}""", """
					{"text": "b", "codes": ["M10.9"]}"""))
			.all();

		assertThat(figures.n()).isEqualTo(1);
		assertThat(figures.recallAt1()).isEqualTo(1);
	}

	@Test
	void readsTheSubjectAsPartOfTheText() {
		new Evaluation((text, systems, limit) -> {
			assertThat(text).isEqualTo("Gout\n\nWhich code?");
			return Map.of();
		}, CATALOG::find).measure(Stream.of("""
				{"subject": "Gout", "text": "Which code?", "codes": ["M10.9"]}"""));
	}

	@Test
	void measuresNothingWithoutTexts() {
		Evaluation.Result result = measure();

		assertThat(result.all().n()).isZero();
		assertThat(result.all().map()).isZero();
		assertThat(result.bySystem()).isEmpty();
	}

	@Test
	void refusesALineWithoutText() {
		assertThatIllegalArgumentException().isThrownBy(() -> measure("{\"codes\": []}"));
	}

	private static Evaluation.Result measure(String... lines) {
		return new Evaluation(ALWAYS_THE_SAME, CATALOG::find).measure(Stream.of(lines));
	}

}
