package org.caseconsultant.catalog.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.caseconsultant.catalog.CatalogName;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Follows the references of a small index.
 */
class DiagnosisNamesTests {

	private final DiagnosisNames names = new DiagnosisNames();

	@BeforeEach
	void takeRows() {
		index("", "Abdominalgia", "see", "Pain, abdominal");
		index("R52", "Pain");
		index("R10.9", "Pain | abdominal", "nemod", "(acute)");
		index("R10.30", "Pain | abdominal | lower");
		index("", "Carcinoma", "nemod", "(malignant)", "seeAlso", "Neoplasm, by site, malignant");
		index("", "Carcinoma | adnexal", "see", "Neoplasm, skin, malignant");
		index("", "Loop", "see", "Loop, back");
		index("", "Loop | back", "see", "Loop");
		table("C80.1", "Neoplasm, neoplastic", "malignantPrimary");
		table("D36.9", "Neoplasm, neoplastic", "benign");
		table("C44.90", "Neoplasm, neoplastic | skin NOS, skin", "malignantPrimary");
		this.names.add(CatalogKind.ICD10CM_TABULAR,
				CatalogRow.of(1, "R52", Map.of("note", "inclusion", "text", "Generalized pain NOS")));
		this.names.add(CatalogKind.ICD10CM_TABULAR,
				CatalogRow.of(1, "R52", Map.of("note", "excludes1", "text", "back pain")));
	}

	@Test
	void namesACodeByThePathOfItsTerm() {
		assertThat(texts("R10.30")).contains("Pain | abdominal (acute) | lower");
		assertThat(texts("R52")).containsExactlyInAnyOrder("Generalized pain NOS", "Pain");
	}

	@Test
	void followsAReferenceToItsTermAndWhatStandsBelow() {
		assertThat(texts("R10.9")).contains("Abdominalgia");
		assertThat(texts("R10.30")).contains("Abdominalgia | lower");
	}

	@Test
	void readsTheTableOfNeoplasms() {
		assertThat(texts("D36.9")).containsExactly("Neoplasm (tumor) benign");
		assertThat(texts("C44.90")).contains("Neoplasm (tumor) malignant (primary) | skin NOS, skin",
				"Carcinoma (malignant) | adnexal");
	}

	@Test
	void learnsWhatATumorIs() {
		assertThat(this.names.synonyms()).containsEntry("carcinoma", List.of("malignant primary neoplasm"));
	}

	private List<String> texts(String code) {
		return this.names.of(code).stream().map(CatalogName::text).toList();
	}

	private void index(String code, String path, String... values) {
		Map<String, String> columns = new HashMap<>(Map.of("path", path));
		for (int i = 0; i < values.length; i += 2) {
			columns.put(values[i], values[i + 1]);
		}
		this.names.add(CatalogKind.ICD10CM_INDEX, CatalogRow.of(1, code, columns));
	}

	private void table(String code, String path, String column) {
		this.names.add(CatalogKind.ICD10CM_NEOPLASMS, CatalogRow.of(1, code, Map.of("path", path, "column", column)));
	}

}
