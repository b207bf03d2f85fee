package org.caseconsultant.catalog;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures the search with hand-written queries and checks its promises one by one.
 */
class CatalogSearchTests {

	private static final Catalog CATALOG = StarterCatalog.load();

	private static final int TOP = 5;

	private static final double NEEDED = 0.9;

	@Test
	void reachesHandWrittenQueries() throws IOException {
		List<CSVRecord> queries = queries();
		List<String> missed = queries.stream()
			.filter((query) -> rank(query) > TOP)
			.map((query) -> query.get("query") + " -> " + query.get("code") + ", found "
					+ codes(query.get("query"), system(query), TOP))
			.toList();
		double reached = 1 - (double) missed.size() / queries.size();
		missed.forEach((line) -> System.out.println("missed: " + line));
		System.out.printf("hand-written queries: %d, in the top %d: %.3f, first: %d%n", queries.size(), TOP, reached,
				queries.stream().filter((query) -> rank(query) == 1).count());
		assertThat(queries).hasSizeGreaterThanOrEqualTo(60);
		assertThat(reached).isGreaterThanOrEqualTo(NEEDED);
	}

	@Test
	void knowsEveryCodeThatTheQueriesExpect() throws IOException {
		assertThat(queries())
			.allSatisfy((query) -> assertThat(CATALOG.find(system(query), query.get("code"))).as(query.get("code"))
				.isPresent());
	}

	@Test
	void answersInMilliseconds() throws IOException {
		List<CSVRecord> queries = queries();
		long[] times = IntStream.range(0, 10 * queries.size()).mapToLong((turn) -> {
			long start = System.nanoTime();
			CATALOG.search(CatalogQuery.of(queries.get(turn % queries.size()).get("query"), 10));
			return System.nanoTime() - start;
		}).sorted().toArray();
		double median = times[times.length / 2] / 1e6;
		System.out.printf("median search: %.2f ms, slowest of %d: %.1f ms%n", median, times.length,
				times[times.length - 1] / 1e6);
		assertThat(median).isLessThan(50);
	}

	@Test
	void putsAnExactCodeFirst() {
		assertThat(codes("96413", CodeSystem.CPT, 1)).containsExactly("96413");
		assertThat(codes("e1142", CodeSystem.ICD10CM, 1)).containsExactly("E11.42");
		assertThat(codes("Can I bill 96409 with it?", CodeSystem.CPT, 1)).containsExactly("96409");
	}

	@Test
	void completesThePrefixOfACode() {
		assertThat(codes("9641", CodeSystem.CPT, 10)).contains("96413", "96415", "96417")
			.allMatch((code) -> code.startsWith("9641"));
	}

	@Test
	void readsTwoCharactersAsAModifierOnlyWhereTheQuerySaysSo() {
		assertThat(codes("25", CodeSystem.MODIFIER, 1)).containsExactly("25");
		assertThat(codes("is modifier 25 right", CodeSystem.MODIFIER, 1)).containsExactly("25");
		assertThat(codes("99213-25", CodeSystem.MODIFIER, 1)).containsExactly("25");
		assertThat(hits("25 tablets", CodeSystem.MODIFIER, 10)).noneMatch((hit) -> hit.score() >= 1000);
	}

	@Test
	void namesTheTypedWordsThatLedToAHit() {
		CatalogHit hit = hits("She has Afib today.", CodeSystem.ICD10CM, 1).get(0);

		assertThat(hit.matched()).containsExactly("afib");
	}

	@Test
	void keepsToTheCodeSetsAskedFor() {
		Set<CodeSystem> systems = EnumSet.of(CodeSystem.CPT, CodeSystem.HCPCS);

		List<CatalogHit> hits = CATALOG.search(new CatalogQuery("diabetes", systems, 50));

		assertThat(hits).isNotEmpty().allMatch((hit) -> systems.contains(hit.entry().system()));
	}

	@Test
	void findsNothingInWordsThatAreNoWords() {
		assertThat(CATALOG.search(CatalogQuery.of("", 5))).isEmpty();
		assertThat(CATALOG.search(CatalogQuery.of("  \n ", 5))).isEmpty();
		assertThat(CATALOG.search(CatalogQuery.of("qqqq *:? \"[", 5))).isEmpty();
	}

	@Test
	void answersTheSameTwice() {
		CatalogQuery query = CatalogQuery.of("infusion of a drug over one hour", 50);

		assertThat(CATALOG.search(query)).isEqualTo(StarterCatalog.load().search(query));
	}

	@Test
	void foldsAccentsAndPlurals() {
		assertThat(codes("Ménière", CodeSystem.ICD10CM, 5)).isEqualTo(codes("meniere", CodeSystem.ICD10CM, 5));
		assertThat(codes("kidney stones", CodeSystem.ICD10CM, 5))
			.isEqualTo(codes("kidney stone", CodeSystem.ICD10CM, 5));
	}

	@Test
	void readsAWholeLetterWithoutFailing() {
		String letter = "Dear colleagues, the patient was seen for a cough and fever. ".repeat(300);

		assertThat(CATALOG.search(CatalogQuery.of(letter, 5))).isNotEmpty();
	}

	private static int rank(CSVRecord query) {
		int place = codes(query.get("query"), system(query), 50).indexOf(query.get("code"));
		return (place < 0) ? Integer.MAX_VALUE : place + 1;
	}

	private static CodeSystem system(CSVRecord query) {
		return CodeSystem.valueOf(query.get("system"));
	}

	private static List<String> codes(String text, CodeSystem system, int limit) {
		return hits(text, system, limit).stream().map((hit) -> hit.entry().code()).toList();
	}

	private static List<CatalogHit> hits(String text, CodeSystem system, int limit) {
		return CATALOG.search(new CatalogQuery(text, EnumSet.of(system), limit));
	}

	private static List<CSVRecord> queries() throws IOException {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(CatalogSearchTests.class.getResourceAsStream("/catalog/queries.csv")),
				StandardCharsets.UTF_8)) {
			return new ArrayList<>(format.parse(reader).getRecords());
		}
	}

}
