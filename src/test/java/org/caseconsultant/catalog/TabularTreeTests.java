package org.caseconsultant.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.caseconsultant.catalog.layout.icd.TabularNote;
import org.caseconsultant.catalog.layout.icd.TabularTree;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what codes inherit with a walk up the published document.
 */
class TabularTreeTests {

	private static final Map<String, String> KINDS = Map.of("excludes1", "excludes1", "excludes2", "excludes2",
			"codeFirst", "codeFirst", "useAdditionalCode", "useAdditional", "codeAlso", "codeAlso", "includes",
			"includes", "inclusionTerm", "inclusion");

	@Test
	void inheritsAlongTheTree() throws IOException {
		OfficialFile file = OfficialFile.find("icd10cm/icd10cm_tabular_2021.xml");
		TabularTree tree = TabularTree.of(file.rows().stream());
		List<Element> codes = deep(XmlWalk.of(file.path()));

		int notes = 0;
		for (Element code : codes) {
			String name = XmlWalk.text(code, "name");
			KINDS.forEach((element, kind) -> assertThat(texts(tree, name, kind)).as(name + " " + kind)
				.isEqualTo(inherited(code, element)));
			notes += inherited(code, "excludes1").size() + inherited(code, "codeFirst").size();
			assertThat(tree.seventhCharacters(name)).as(name).isEqualTo(characters(code));
			assertThat(tree.path(name)).as(name).isEqualTo(path(code));
		}
		System.out.println("codes compared with the document: " + codes.size() + ", excludes1 and codeFirst: " + notes);
		assertThat(notes).isGreaterThan(codes.size());
	}

	@Test
	void findsTheCodeFromWhichAnotherIsFormed() throws IOException {
		OfficialFile file = OfficialFile.find("icd10cm/icd10cm_tabular_2021.xml");
		TabularTree tree = TabularTree.of(file.rows().stream());

		assertThat(tree.listed("T15.01XA")).hasValue("T15.01");
		assertThat(tree.seventhCharacters("T15.01XA")).containsOnlyKeys("A", "D", "S");
		assertThat(tree.path("T15.01XA")).containsExactly("T15.01", "T15.0", "T15", "T15-T19", "19");
		assertThat(tree.path("B20")).containsExactly("B20", "B20-B20", "1");
		assertThat(tree.title("B20-B20")).contains("Human immunodeficiency virus");
		assertThat(tree.listed("Q00.XX")).hasValue("Q00");
		assertThat(tree.listed("ZZZ")).isEmpty();
		assertThat(tree.path("ZZZ")).isEmpty();
	}

	/** Twenty codes for each kind of note that stands above them, deep in the tree. */
	private static List<Element> deep(XmlWalk walk) {
		List<Element> leaves = walk.named("diag")
			.stream()
			.filter((code) -> XmlWalk.children(code, "diag").isEmpty() && path(code).size() >= 5)
			.toList();
		List<Element> chosen = new ArrayList<>();
		for (String kind : List.of("excludes1", "codeFirst", "sevenChrDef", "useAdditionalCode")) {
			List<Element> fitting = leaves.stream().filter((code) -> hasAbove(code, kind)).toList();
			new Random(7).ints(20, 0, fitting.size()).mapToObj(fitting::get).forEach(chosen::add);
		}
		return chosen;
	}

	private static boolean hasAbove(Element code, String kind) {
		return ancestors(code).stream().skip(1).anyMatch((element) -> !XmlWalk.children(element, kind).isEmpty());
	}

	private static List<Element> ancestors(Element code) {
		List<Element> ancestors = new ArrayList<>();
		for (Node each = code; each instanceof Element element
				&& !element.getTagName().equals("ICD10CM.tabular"); each = each.getParentNode()) {
			ancestors.add(element);
		}
		return ancestors;
	}

	private static List<String> path(Element code) {
		return ancestors(code).stream().map(XmlWalk::key).toList();
	}

	private static List<String> texts(TabularTree tree, String code, String kind) {
		return tree.notes(code, kind).stream().map(TabularNote::text).toList();
	}

	private static List<String> inherited(Element code, String kind) {
		return ancestors(code).stream()
			.flatMap((element) -> XmlWalk.children(element, kind).stream())
			.flatMap((block) -> XmlWalk.children(block, "note").stream())
			.map(XmlWalk::text)
			.toList();
	}

	private static Map<String, String> characters(Element code) {
		Map<String, String> characters = new TreeMap<>();
		ancestors(code).stream()
			.flatMap((element) -> XmlWalk.children(element, "sevenChrDef").stream())
			.findFirst()
			.ifPresent((list) -> XmlWalk.children(list, "extension")
				.forEach((each) -> characters.put(each.getAttribute("char"), XmlWalk.text(each))));
		return characters;
	}

}
