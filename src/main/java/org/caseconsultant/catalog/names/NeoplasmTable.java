package org.caseconsultant.catalog.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The table of neoplasms: a code for each site and behaviour.
 */
final class NeoplasmTable {

	private static final Map<String, String> BEHAVIOURS = Map.of("malignantPrimary", "malignant (primary)",
			"malignantSecondary", "secondary malignant (metastatic)", "inSitu", "in situ (carcinoma)", "benign",
			"benign", "uncertain", "uncertain behavior", "unspecified", "(unspecified behavior)");

	private static final List<Column> COLUMNS = List.of(new Column("secondary", "malignantSecondary"),
			new Column("malignant", "malignantPrimary"), new Column("in situ", "inSitu"),
			new Column("benign", "benign"), new Column("uncertain", "uncertain"),
			new Column("unspecified", "unspecified"));

	private final IndexTree tree = new IndexTree();

	IndexTree tree() {
		return this.tree;
	}

	/** Hands over the code and name of each site and behaviour. */
	void names(BiConsumer<String, String> names) {
		this.tree.mainTerms().forEach((main) -> IndexTree.walk(main, (site) -> site.codes().forEach((column, code) -> {
			String behaviour = BEHAVIOURS.getOrDefault(column, "");
			names.accept(code, "Neoplasm (tumor) " + behaviour + site.pathBelow(main));
		})));
	}

	/** Returns the code that a reference to the table leads to. */
	Optional<String> code(Reference reference) {
		Optional<Column> column = column(reference);
		if (column.isEmpty() || this.tree.mainTerms().isEmpty()) {
			return Optional.empty();
		}
		List<String> site = new ArrayList<>(reference.words().subList(1, reference.words().size()));
		site.removeIf((word) -> word.contains(column.get().word()));
		IndexTerm term = this.tree.mainTerms().get(0);
		for (String word : site) {
			term = below(term, word);
		}
		return Optional.ofNullable(term.codes().get(column.get().name()));
	}

	/** Returns the behaviour that a reference names, in words. */
	static Optional<String> behaviour(Reference reference) {
		return column(reference).map((column) -> BEHAVIOURS.getOrDefault(column.name(), "").replaceAll("[()]", ""));
	}

	private static Optional<Column> column(Reference reference) {
		String text = String.join(" ", reference.words());
		return COLUMNS.stream().filter((column) -> text.contains(column.word())).findFirst();
	}

	private static IndexTerm below(IndexTerm term, String word) {
		return term.children()
			.stream()
			.filter((child) -> Arrays.asList(child.title().toLowerCase(Locale.ROOT).split(", ")).contains(word))
			.findFirst()
			.orElse(term);
	}

	private record Column(String word, String name) {
	}

}
