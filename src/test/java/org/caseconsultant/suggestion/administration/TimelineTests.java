package org.caseconsultant.suggestion.administration;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caseconsultant.catalog.StarterCatalog;
import org.caseconsultant.suggestion.TimelineStep;
import org.caseconsultant.suggestion.reading.FactReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The worked timelines of {@code timelines/administrations.yaml}.
 */
class TimelineTests {

	private static final FactReader READER = new FactReader(StarterCatalog.load());

	private static final Map<String, String> PLACES = Map.of("facility", " Hospital outpatient department.", "office",
			" Office setting.");

	@TestFactory
	Stream<DynamicTest> codesWorkedTimelines() throws IOException {
		return timelines().stream()
			.map((row) -> DynamicTest.dynamicTest(row.get("at") + ": " + row.get("given"), () -> compare(row)));
	}

	@Test
	void holdsEnoughTimelinesOfBothPlaces() throws IOException {
		Map<String, Long> places = timelines().stream()
			.collect(Collectors.groupingBy((row) -> row.get("at"), Collectors.counting()));

		assertThat(places.get("facility")).isGreaterThan(40);
		assertThat(places.get("office")).isGreaterThan(20);
	}

	private static void compare(Map<String, String> row) {
		String text = row.get("given") + PLACES.get(row.get("at"));

		assertThat(codes(AdministrationPlanner.plan(READER.read(text)).steps())).as(row.get("why"))
			.isEqualTo(expected(row.get("codes")));
	}

	private static Map<String, Integer> codes(List<TimelineStep> steps) {
		Map<String, Integer> units = new TreeMap<>();
		steps.stream()
			.filter((step) -> !step.code().isEmpty())
			.forEach((step) -> units.merge(step.code(), step.units(), Integer::sum));
		return units;
	}

	private static Map<String, Integer> expected(String codes) {
		Map<String, Integer> units = new TreeMap<>();
		for (String code : codes.isEmpty() ? new String[0] : codes.split(" ")) {
			units.put(code.substring(0, 5), Integer.valueOf(code.substring(6)));
		}
		return units;
	}

	private static List<Map<String, String>> timelines() throws IOException {
		try (InputStream file = TimelineTests.class.getResourceAsStream("/timelines/administrations.yaml")) {
			return new Yaml().load(file);
		}
	}

}
