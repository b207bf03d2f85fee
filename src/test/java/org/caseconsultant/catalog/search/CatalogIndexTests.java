package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogHit;
import org.caseconsultant.catalog.CatalogName;
import org.caseconsultant.catalog.CatalogName.Kind;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CodeRange;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.catalog.Validity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Builds a small index on disk and asks it.
 */
class CatalogIndexTests {

	private static final LocalDate OCTOBER = LocalDate.of(2024, 10, 1);

	private static final Validity OLD = new Validity(Optional.empty(), Optional.of(OCTOBER.minusDays(1)));

	private static final Validity NEW = new Validity(Optional.of(OCTOBER), Optional.empty());

	@TempDir
	private Path folder;

	@Test
	void findsTheRowThatHoldsOnTheDateOfService() throws IOException {
		try (CatalogIndex index = index()) {
			assertThat(title(index, "E11.9", Optional.of(OCTOBER.minusDays(1)))).contains("Old diabetes");
			assertThat(title(index, "e119", Optional.of(OCTOBER))).contains("Type 2 diabetes mellitus");
			assertThat(title(index, "E11.9", Optional.empty())).contains("Type 2 diabetes mellitus");
			assertThat(title(index, "E11.99", Optional.empty())).isEmpty();
			assertThat(title(index, "E11.42", Optional.of(OCTOBER.minusDays(1)))).isEmpty();
			assertThat(title(index, "much too long", Optional.empty())).isEmpty();
		}
	}

	@Test
	void searchesWhatHoldsOnTheDateOfService() throws IOException {
		try (CatalogIndex index = index()) {
			CatalogQuery query = diagnoses("diabetes");

			assertThat(codes(index, query)).containsOnlyOnce("E11.9").contains("E11.42");
			assertThat(codes(index, query.on(OCTOBER.minusDays(1)))).containsExactly("E11.9");
		}
	}

	@Test
	void answersAHeadingWithTheCodeThatStandsForIt() throws IOException {
		try (CatalogIndex index = index()) {
			assertThat(codes(index, diagnoses("asthma"))).first().isEqualTo("J45.909");
			assertThat(codes(index, diagnoses("asthma").billable())).doesNotContain("J45", "J45.9");
		}
	}

	@Test
	void looksIntoAChapterOnly() throws IOException {
		try (CatalogIndex index = index()) {
			assertThat(codes(index, diagnoses("diabetes asthma").within(new CodeRange("J00", "J99"))))
				.allMatch((code) -> code.startsWith("J"))
				.isNotEmpty();
		}
	}

	@Test
	void findsAnIndexPathWithAndWithoutItsNonessentialModifiers() throws IOException {
		try (CatalogIndex index = index()) {
			assertThat(codes(index, diagnoses("diabetes type II with neuropathy"))).first().isEqualTo("E11.42");
			assertThat(codes(index, diagnoses("neuropathy in sugar diabetes, type 2"))).first().isEqualTo("E11.42");
		}
	}

	@Test
	void completesTheLastWordWhileSomebodyTypes() throws IOException {
		try (CatalogIndex index = index()) {
			assertThat(codes(index, diagnoses("neurop").whileTyping())).first().isEqualTo("E11.42");
			assertThat(codes(index, diagnoses("diabetes neurop").whileTyping())).first().isEqualTo("E11.42");
		}
	}

	@Test
	void readsAnUnknownAbbreviationByTheWordsOfAName() throws IOException {
		try (CatalogIndex index = index()) {
			assertThat(codes(index, diagnoses("mia"))).first().isEqualTo("J45.2");
			assertThat(codes(index, diagnoses("zqx"))).isEmpty();
		}
	}

	@Test
	void tellsWhichNameAnswered() throws IOException {
		try (CatalogIndex index = index()) {
			CatalogHit hit = index.search(diagnoses("diabetic neuropathy")).get(0);

			assertThat(hit.name()).isEqualTo("Diabetes, diabetic (mellitus) (sugar) | type 2 | with | neuropathy");
			assertThat(hit.matched()).containsExactlyInAnyOrder("diabetic", "neuropathy");
		}
	}

	@Test
	void listsChildrenAndBeginnings() throws IOException {
		try (CatalogIndex index = index()) {
			assertThat(index.children(CodeSystem.ICD10CM, "J45", Optional.empty())).extracting(CatalogEntry::code)
				.containsExactly("J45.2", "J45.9");
			assertThat(index.startingWith(CodeSystem.ICD10CM, "j45.9", 9)).extracting(CatalogEntry::code)
				.containsExactly("J45.9", "J45.901", "J45.909");
		}
	}

	@Test
	void worksWithoutAnyEntry() throws IOException {
		CatalogIndexBuilder.create(this.folder).close();
		try (CatalogIndex index = CatalogIndex.open(this.folder)) {
			assertThat(index.search(CatalogQuery.of("asthma", 5))).isEmpty();
			assertThat(index.size()).isZero();
		}
	}

	private CatalogIndex index() throws IOException {
		try (CatalogIndexBuilder builder = CatalogIndexBuilder.create(this.folder)) {
			builder.synonyms(Map.of("sugar", List.of("diabetes")));
			add(builder, "J45.909", "Unspecified asthma, uncomplicated", true, Validity.ALWAYS);
			add(builder, "J45", "Asthma", false, Validity.ALWAYS);
			add(builder, "J45.2", "Mild intermittent asthma", true, Validity.ALWAYS);
			add(builder, "J45.9", "Other and unspecified asthma", false, Validity.ALWAYS);
			add(builder, "J45.901", "Unspecified asthma with (acute) exacerbation", true, Validity.ALWAYS);
			add(builder, "E11.9", "Old diabetes", true, OLD);
			add(builder, "E11.9", "Type 2 diabetes mellitus", true, NEW);
			add(builder, "E11.42", "Type 2 diabetes mellitus with polyneuropathy", true, NEW,
					"Diabetes, diabetic (mellitus) (sugar) | type 2 | with | neuropathy");
		}
		return CatalogIndex.open(this.folder);
	}

	private static void add(CatalogIndexBuilder builder, String code, String title, boolean billable, Validity validity,
			String... paths) throws IOException {
		List<CatalogName> names = List.of(paths).stream().map((path) -> new CatalogName(Kind.INDEX, path)).toList();
		builder.add(new CatalogEntry(CodeSystem.ICD10CM, code, title, "", "", "", billable, List.of(), Optional.empty(),
				validity, new SourceRow("file", "2025", code)), names);
	}

	private static CatalogQuery diagnoses(String text) {
		return new CatalogQuery(text, EnumSet.of(CodeSystem.ICD10CM), 10);
	}

	private static List<String> codes(CatalogIndex index, CatalogQuery query) {
		return index.search(query).stream().map((hit) -> hit.entry().code()).toList();
	}

	private static Optional<String> title(CatalogIndex index, String code, Optional<LocalDate> date) {
		return index.find(CodeSystem.ICD10CM, code, date).map(CatalogEntry::title);
	}

}
