package org.caseconsultant.catalog;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures a handful of texts whose places are known.
 */
class EvaluationTests {

	private final Evaluation evaluation = new Evaluation(StarterCatalog.load()::search);

	@Test
	void countsTextsByThePlaceOfTheirBestCode() {
		Evaluation.Figures figures = this.evaluation.measure(Stream.of("""
				{"id": "1", "text": "gout", "codes": ["M10.9"], "system": "ICD10CM"}""", """
				{"id": "2", "text": "gout", "codes": ["I10", "M109"]}""", "", """
				{"id": "3", "text": "gout", "codes": ["96413"]}"""));

		assertThat(figures.n()).isEqualTo(3);
		assertThat(figures.hitAt1()).isEqualTo(2 / 3.0);
		assertThat(figures.hitAt10()).isEqualTo(2 / 3.0);
	}

	@Test
	void measuresNothingWithoutTexts() {
		assertThat(this.evaluation.measure(Stream.empty())).isEqualTo(new Evaluation.Figures(0, 0, 0, 0));
	}

}
