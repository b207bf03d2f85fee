package org.caseconsultant.suggestion.choice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * All runs of words that any phrase asks for, found in one pass over a text. A token of a
 * phrase may end in {@code *}; a plural is accepted by itself. Filled while the tables
 * are loaded, unchanged and thread-safe afterwards.
 */
final class Lexicon {

	private static final int SHORTEST_STEM = 2;

	private final Node root = new Node();

	private final Map<List<String>, Integer> runs = new HashMap<>();

	/** Registers a run of words and gives its number. */
	int add(List<String> words) {
		return this.runs.computeIfAbsent(words, (key) -> {
			Node node = this.root;
			for (String word : key) {
				node = node.grow(word);
			}
			node.run = this.runs.size();
			return node.run;
		});
	}

	/** Finds all runs in a text. */
	Map<Integer, List<Span>> find(Wording wording) {
		Map<Integer, List<Span>> found = new HashMap<>();
		for (int first = 0; first < wording.tokens().size(); first++) {
			follow(this.root, wording.tokens(), first, first, found);
		}
		return found;
	}

	private void follow(Node node, List<Wording.Token> tokens, int first, int at, Map<Integer, List<Span>> found) {
		if (node.run >= 0) {
			found.computeIfAbsent(node.run, (run) -> new ArrayList<>(2)).add(new Span(first, at - 1));
		}
		if (at == tokens.size() || tokens.get(at).sentence() != tokens.get(first).sentence()) {
			return;
		}
		node.next(tokens.get(at).word(), (next) -> follow(next, tokens, first, at + 1, found));
	}

	private static final class Node {

		private final Map<String, Node> words = new HashMap<>(2);

		private final Map<String, Node> stems = new HashMap<>(2);

		private int run = -1;

		Node grow(String word) {
			return word.endsWith("*")
					? this.stems.computeIfAbsent(word.substring(0, word.length() - 1), (key) -> new Node())
					: this.words.computeIfAbsent(word, (key) -> new Node());
		}

		void next(String word, Consumer<Node> each) {
			if (!this.words.isEmpty()) {
				offer(this.words.get(word), each);
				if (word.length() > 3 && word.endsWith("s")) {
					offer(this.words.get(word.substring(0, word.length() - 1)), each);
					offer(word.endsWith("es") ? this.words.get(word.substring(0, word.length() - 2)) : null, each);
				}
			}
			for (int end = SHORTEST_STEM; end <= word.length() && !this.stems.isEmpty(); end++) {
				offer(this.stems.get(word.substring(0, end)), each);
			}
		}

		private static void offer(Node node, Consumer<Node> each) {
			if (node != null) {
				each.accept(node);
			}
		}

	}

}
