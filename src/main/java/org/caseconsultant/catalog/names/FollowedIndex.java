package org.caseconsultant.catalog.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * An index whose references are followed: a term names the code that its reference leads
 * to, and with the subterms found there their codes too.
 */
final class FollowedIndex {

	private static final int MOST_SUBTERMS = 60;

	private static final int LONGEST_MORPHOLOGY = 4;

	private final References references;

	private final NeoplasmTable neoplasms;

	private final Map<String, String> morphologies = new LinkedHashMap<>();

	FollowedIndex(References references, NeoplasmTable neoplasms) {
		this.references = references;
		this.neoplasms = neoplasms;
	}

	/** Returns what kinds of tumors are, as found so far. */
	Map<String, String> morphologies() {
		return this.morphologies;
	}

	/** Hands over the codes that a term names, with the name. */
	void names(IndexTerm term, BiConsumer<String, String> names) {
		String path = term.path();
		term.codes().values().forEach((code) -> names.accept(code, path));
		for (String text : term.references()) {
			Reference reference = Reference.of(text);
			if (reference.isNeoplasm()) {
				this.neoplasms.code(reference).ifPresent((code) -> names.accept(code, path));
				learn(term, reference);
			}
			else {
				this.references.follow(reference).ifPresent((target) -> names(path, term, target, names));
			}
		}
	}

	private static void names(String path, IndexTerm term, IndexTerm target, BiConsumer<String, String> names) {
		List<IndexTerm> reached = new ArrayList<>();
		IndexTree.walk(target, reached::add);
		if (target.equals(term) || reached.contains(term)) {
			return;
		}
		List<IndexTerm> named = (reached.size() > MOST_SUBTERMS) ? List.of(target) : reached;
		named.forEach(
				(each) -> each.codes().values().forEach((code) -> names.accept(code, path + each.pathBelow(target))));
	}

	/** A morphology is said before or after its main term: basal cell carcinoma. */
	private void learn(IndexTerm term, Reference reference) {
		List<String> titles = List.of(term.path().replaceAll("\\s*\\([^)]*\\)", "").split(" \\| "));
		String said = String.join(" ", reversed(titles)).replace(",", "").toLowerCase(Locale.ROOT);
		if (reference.bySite() && said.split(" ").length <= LONGEST_MORPHOLOGY) {
			NeoplasmTable.behaviour(reference)
				.ifPresent((behaviour) -> this.morphologies.putIfAbsent(said, behaviour + " neoplasm"));
		}
	}

	private static List<String> reversed(List<String> titles) {
		List<String> reversed = new ArrayList<>(titles);
		Collections.reverse(reversed);
		return reversed;
	}

}
