package org.caseconsultant.catalog.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Finds the terms that the references of an index lead to.
 */
final class References {

	private static final int MOST_STEPS = 4;

	private final Map<String, List<IndexTerm>> mainTerms = new HashMap<>();

	References(IndexTree index) {
		for (IndexTerm term : index.mainTerms()) {
			String title = term.title().toLowerCase(Locale.ROOT);
			add(title, term);
			add(title.replaceAll(",.*", ""), term);
		}
	}

	/**
	 * Returns the term with codes that a reference leads to, as far as its words can be
	 * followed.
	 */
	Optional<IndexTerm> follow(Reference reference) {
		return Optional.ofNullable(follow(reference.words(), MOST_STEPS));
	}

	private void add(String title, IndexTerm term) {
		List<IndexTerm> terms = this.mainTerms.computeIfAbsent(title, (key) -> new ArrayList<>(1));
		if (!terms.contains(term)) {
			terms.add(term);
		}
	}

	private @Nullable IndexTerm follow(List<String> words, int steps) {
		for (int main = Math.min(words.size(), 3); main > 0; main--) {
			for (IndexTerm term : this.mainTerms.getOrDefault(String.join(", ", words.subList(0, main)), List.of())) {
				IndexTerm found = below(term, words.subList(main, words.size()));
				if (found != null) {
					return onward(found, steps);
				}
			}
		}
		return null;
	}

	private @Nullable IndexTerm onward(IndexTerm found, int steps) {
		if (!found.codes().isEmpty() || steps == 0 || found.references().isEmpty()) {
			return found;
		}
		Reference next = Reference.of(found.references().get(0));
		IndexTerm target = next.isNeoplasm() ? null : follow(next.words(), steps - 1);
		return (target != null) ? target : found;
	}

	private static @Nullable IndexTerm below(IndexTerm term, List<String> words) {
		if (words.isEmpty()) {
			return term;
		}
		for (int taken = words.size(); taken > 0; taken--) {
			String title = String.join(", ", words.subList(0, taken));
			for (IndexTerm child : term.children()) {
				IndexTerm found = isNamed(child, title) ? below(child, words.subList(taken, words.size())) : null;
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	private static boolean isNamed(IndexTerm term, String title) {
		String own = term.title().toLowerCase(Locale.ROOT);
		return own.equals(title) || own.equals(title + " nec") || own.startsWith(title + ",")
				|| title.equals(own + " nec");
	}

}
