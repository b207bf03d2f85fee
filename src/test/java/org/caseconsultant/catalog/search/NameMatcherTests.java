package org.caseconsultant.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.NameMention;
import org.caseconsultant.catalog.SourceRow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Finds names in sentences with a catalog of a few codes.
 */
class NameMatcherTests {

	private static final CatalogIndex INDEX = CatalogIndex.inMemory(
			List.of(entry("I10", "Essential (primary) hypertension", true, "high blood pressure"),
					entry("R10", "Abdominal and pelvic pain", false, "abdominal pain"),
					entry("R10.9", "Unspecified abdominal pain", true), entry("R52", "Pain, unspecified", true),
					entry("E11.9", "Type 2 diabetes mellitus without complications", true),
					entry("E10.9", "Type 1 diabetes mellitus without complications", true),
					entry("Z02.9", "Encounter for examination", true, "examination")),
			Map.of("htn", List.of("essential hypertension")));

	@Test
	void findsANameWithWordsBetween() {
		assertThat(codes("He had pain that was mostly abdominal.")).contains("R10.9", "R52");
		assertThat(codes("His pressure was high, the blood count normal.")).contains("I10");
	}

	@Test
	void readsAbbreviations() {
		assertThat(mentions("Known HTN.")).anySatisfy((mention) -> {
			assertThat(mention.code()).isEqualTo("I10");
			assertThat(mention.surety()).isLessThan(1);
			assertThat(mention.start()).isEqualTo(6);
			assertThat(mention.end()).isEqualTo(9);
		});
	}

	@Test
	void leadsFromAHeadingToTheCodeThatStandsForIt() {
		assertThat(mentions("abdominal pain")).anySatisfy((mention) -> {
			assertThat(mention.code()).isEqualTo("R10.9");
			assertThat(mention.ofHeading()).isTrue();
		});
	}

	@Test
	void findsNoNameOfAnotherType() {
		assertThat(codes("type 2 diabetes mellitus")).contains("E11.9").doesNotContain("E10.9");
	}

	@Test
	void findsNothingInWordsOfANarrative() {
		assertThat(codes("The examination was repeated.")).isEmpty();
		assertThat(codes("")).isEmpty();
	}

	private static List<String> codes(String sentence) {
		return mentions(sentence).stream().map(NameMention::code).distinct().toList();
	}

	private static List<NameMention> mentions(String sentence) {
		return INDEX.mentions(CodeSystem.ICD10CM, sentence, Optional.empty());
	}

	private static CatalogEntry entry(String code, String title, boolean billable, String... terms) {
		return new CatalogEntry(CodeSystem.ICD10CM, code, title, "", "", billable, List.of(terms), Optional.empty(),
				new SourceRow("test", "test", code));
	}

}
