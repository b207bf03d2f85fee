package org.caseconsultant.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the published XML files and walks them again as documents.
 */
class OfficialXmlTests {

	private static final Map<String, String> NOTES = Map.of("inclusionTerm", "inclusion", "includes", "includes",
			"excludes1", "excludes1", "excludes2", "excludes2", "codeFirst", "codeFirst", "useAdditionalCode",
			"useAdditional", "codeAlso", "codeAlso", "notes", "note", "sevenChrNote", "sevenChrNote");

	@Test
	void readsTheTabularListOf2021() throws IOException {
		OfficialFile file = OfficialFile.find("icd10cm/icd10cm_tabular_2021.xml");
		List<CatalogRow> rows = file.rows();
		XmlWalk walk = XmlWalk.of(file.path());

		assertThat(file.recognised().edition()).isEqualTo("FY2021");
		assertThat(count(rows, "title")).isEqualTo(45_017);
		assertThat(count(rows, "section")).isEqualTo(296);
		assertThat(count(rows, "chapter")).isEqualTo(22);
		assertThat(blocks(rows, "inclusion")).isEqualTo(6_269);
		assertThat(blocks(rows, "includes")).isEqualTo(414);
		assertThat(blocks(rows, "excludes1")).isEqualTo(2_625);
		assertThat(blocks(rows, "excludes2")).isEqualTo(1_045);
		assertThat(blocks(rows, "codeFirst")).isEqualTo(317);
		assertThat(blocks(rows, "useAdditional")).isEqualTo(774);
		assertThat(blocks(rows, "codeAlso")).isEqualTo(206);
		assertThat(blocks(rows, "sevenChr")).isEqualTo(507);
		assertThat(count(rows, "sevenChr")).isEqualTo(walk.named("extension").size());
		assertThat(rows.stream().filter((row) -> !row.value("placeholder").isEmpty())).hasSize(245);
		compareNotes(rows, walk);
	}

	/** Every note, not a sample. */
	private static void compareNotes(Collection<CatalogRow> rows, XmlWalk walk) {
		Map<String, List<String>> expected = new HashMap<>();
		NOTES.forEach((element, kind) -> {
			for (Element each : walk.named(element)) {
				String owner = XmlWalk.key((Element) each.getParentNode());
				XmlWalk.children(each, "note")
					.forEach((note) -> expected.computeIfAbsent(owner + " " + kind, (key) -> new ArrayList<>())
						.add(XmlWalk.text(note)));
			}
		});
		for (Element each : walk.named("sevenChrDef")) {
			String owner = XmlWalk.key((Element) each.getParentNode());
			XmlWalk.children(each, "note")
				.forEach((note) -> expected.get(owner + " sevenChrNote").add(XmlWalk.text(note)));
		}
		Map<String, List<String>> found = rows.stream()
			.filter((row) -> NOTES.containsValue(row.value("note")))
			.collect(Collectors.groupingBy((row) -> row.code() + " " + row.value("note"),
					Collectors.mapping((row) -> row.value("text"), Collectors.toList())));
		assertThat(found).isEqualTo(expected);
	}

	@Test
	void readsTheIndexOf2025() throws IOException {
		OfficialFile file = OfficialFile.find("icd10cm/icd10cm_index_2025.xml");
		List<CatalogRow> rows = file.rows();

		assertThat(file.recognised().kind()).isEqualTo(CatalogKind.ICD10CM_INDEX);
		assertThat(rows).hasSize(81_024);
		assertThat(rows.stream().filter((row) -> row.value("level").equals("0"))).hasSize(8_100);
		assertThat(rows.stream().filter((row) -> !row.code().isEmpty())).hasSize(62_721);
		assertThat(rows.stream().filter((row) -> !row.value("see").isEmpty())).hasSize(12_136);
		assertThat(rows.stream().filter((row) -> !row.value("seeAlso").isEmpty())).hasSize(2_057);
		assertThat(rows.stream().filter((row) -> !row.value("nemod").isEmpty())).hasSize(12_601);
		compareTerms(file, rows);
	}

	@Test
	void readsTheIndexOfExternalCausesOf2026() throws IOException {
		OfficialFile file = OfficialFile.find("icd10cm/icd10cm_eindex_2026.xml");
		List<CatalogRow> rows = file.rows();

		assertThat(file.recognised().kind()).isEqualTo(CatalogKind.ICD10CM_EXTERNAL_INDEX);
		assertThat(rows).hasSize(8_090);
		assertThat(rows).anyMatch((row) -> row.value("path").equals("Abandonment NEC"));
		compareTerms(file, rows);
	}

	@Test
	void readsTheTableOfDrugsOf2026() throws IOException {
		OfficialFile file = OfficialFile.find("icd10cm/icd10cm_drug_2026.xml");
		List<CatalogRow> rows = file.rows();

		assertThat(file.recognised().kind()).isEqualTo(CatalogKind.ICD10CM_DRUGS);
		assertThat(entries(rows)).isEqualTo(7_430);
		compareTerms(file, rows);
	}

	@Test
	void readsTheTableOfNeoplasmsOf2026() throws IOException {
		OfficialFile file = OfficialFile.find("icd10cm/icd10cm_neoplasm_2026.xml");
		List<CatalogRow> rows = file.rows();

		assertThat(file.recognised().kind()).isEqualTo(CatalogKind.ICD10CM_NEOPLASMS);
		assertThat(entries(rows)).isEqualTo(1_940);
		compareTerms(file, rows);
	}

	/** Every term and code, not a sample. */
	private static void compareTerms(OfficialFile file, List<CatalogRow> rows) {
		XmlWalk walk = XmlWalk.of(file.path());
		List<String> expected = new ArrayList<>();
		walk.named("mainTerm").forEach((term) -> walkTerm(term, "", expected));
		List<String> found = rows.stream()
			.map((row) -> row.value("path") + "#" + row.value("column") + "#"
					+ (row.value("printed").isEmpty() ? row.code() : row.value("printed")) + "#" + row.value("see")
					+ "#" + row.value("seeAlso") + "#" + row.value("nemod"))
			.toList();
		for (int index = 0; index < expected.size(); index++) {
			assertThat(found.get(index)).isEqualTo(expected.get(index));
		}
		assertThat(found).hasSameSizeAs(expected);
	}

	private static void walkTerm(Element term, String above, List<String> expected) {
		Element title = XmlWalk.children(term, "title").get(0);
		String nemod = XmlWalk.text(title, "nemod");
		String own = XmlWalk.children(title, "nemod").isEmpty() ? XmlWalk.text(title)
				: XmlWalk.textOutside(title, "nemod");
		String path = above + (own.isEmpty() ? nemod : own);
		List<String> cells = new ArrayList<>();
		XmlWalk.children(term, "code").forEach((code) -> cells.add("#" + XmlWalk.text(code)));
		XmlWalk.children(term, "cell")
			.stream()
			.filter((cell) -> !XmlWalk.text(cell).matches("-+"))
			.forEach((cell) -> cells.add(column(cell) + "#" + XmlWalk.text(cell)));
		for (String cell : cells.isEmpty() ? List.of("#") : cells) {
			expected.add(path + "#" + cell + "#" + XmlWalk.text(term, "see") + "#" + XmlWalk.text(term, "seeAlso") + "#"
					+ nemod);
		}
		XmlWalk.children(term, "term").forEach((child) -> walkTerm(child, path + " | ", expected));
	}

	private static String column(Element cell) {
		boolean drugs = cell.getOwnerDocument()
			.getElementsByTagName("head")
			.item(0)
			.getTextContent()
			.equals("Substance");
		String[] names = (drugs ? "accidental selfHarm assault undetermined adverse underdosing"
				: "malignantPrimary malignantSecondary inSitu benign uncertain unspecified")
			.split(" ");
		return names[Integer.parseInt(cell.getAttribute("col")) - 2];
	}

	private static long count(List<CatalogRow> rows, String note) {
		return rows.stream().filter((row) -> row.value("note").equals(note)).count();
	}

	private static int blocks(List<CatalogRow> rows, String note) {
		Set<String> blocks = new LinkedHashSet<>();
		rows.stream()
			.filter((row) -> row.value("note").equals(note))
			.forEach((row) -> blocks.add(row.code() + " " + row.value("block")));
		return blocks.size();
	}

	private static long entries(List<CatalogRow> rows) {
		return rows.stream().map(CatalogRow::line).distinct().count();
	}

}
