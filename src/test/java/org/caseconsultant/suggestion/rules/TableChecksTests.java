package org.caseconsultant.suggestion.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.catalog.Catalog.Loaded;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogTable;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.CoverageArticle;
import org.caseconsultant.catalog.StarterCatalog;
import org.caseconsultant.catalog.Validity;
import org.junit.jupiter.api.Test;

class TableChecksTests {

	private static CoverageArticle article(String id, Set<String> supporting) {
		return new CoverageArticle(id, "Joints", true, supporting, Set.of(), InventedTables.ROW);
	}

	private static CatalogEntry ended(String code, String title) {
		return new CatalogEntry(CodeSystem.ICD10CM, code, title, "", "", "", true, List.of(), Optional.empty(),
				new Validity(Optional.of(LocalDate.of(2020, 10, 1)), Optional.of(LocalDate.of(2021, 9, 30))),
				InventedTables.ROW);
	}

	@Test
	void warnsWhereNoArticleListsTheDiagnosis() {
		Read read = new Read(new InventedTables().article(article("A1", Set.of())));

		read.says("20610 with I10", "COVERAGE WARNS", "A1 (Joints) has 20610 and lists none of I10");
		read.isSilent("20610 without a diagnosis", "COVERAGE");
	}

	@Test
	void informsWhereContractorsDiffer() {
		Read read = new Read(
				new InventedTables().article(article("A1", Set.of())).article(article("A2", Set.of("I10"))));

		read.says("20610 with I10", "COVERAGE INFORMS", "depends on the contractor");
		read.doesNotWarn("20610 with I10", "COVERAGE");
	}

	@Test
	void saysThatCoverageIsNotLoadedOnlyWhenAsked() {
		Read starter = new Read(StarterCatalog.load());

		starter.says("CO-50 denial, 20610 with I10", "COVERAGE INFORMS", "not checked");
		starter.isSilent("20610 with I10", "COVERAGE");
	}

	@Test
	void namesTheEndOfACodeAndItsSuccessors() {
		Read read = new Read(new InventedTables().known(ended("M25.568", "Pain in right knee")));

		read.says("Dx M25.568 for the knee", "DELETED_CODE BLOCKS", "ended on 2021-09-30");
		read.says("Dx M25.568 for the knee", "DELETED_CODE BLOCKS", "M25.561");
		read.isSilent("Dx M25.568 for the knee", "INVALID_CODE");
	}

	@Test
	void callsACodeInvalidOnlyWhereTheCodeSetIsWhole() {
		Read whole = new Read(new InventedTables().loaded(CatalogTable.DIAGNOSES, Loaded.FULLY));

		whole.says("Dx E11.99 for diabetes", "INVALID_CODE BLOCKS", "E11.9 is complete");
		new Read(StarterCatalog.load()).says("Dx E11.99 for diabetes", "INVALID_CODE WARNS", "only a part");
	}

}
