package org.caseconsultant.catalog;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads labelled texts. A code without a code set belongs to the one that holds it, and
 * if none does, to the first in whose form it is written.
 */
final class LabelledTexts {

	private static final JsonMapper JSON = new JsonMapper();

	private final Evaluation.CodeLookUp codes;

	private final boolean billableOnly;

	LabelledTexts(Evaluation.CodeLookUp codes, boolean billableOnly) {
		this.codes = codes;
		this.billableOnly = billableOnly;
	}

	/** Reads a line; throws if it is something else. */
	LabelledText read(String line) {
		JsonNode node = parse(line);
		String subject = node.path("subject").asString("");
		String text = (subject.isBlank() ? "" : subject + "\n\n") + node.get("text").asString();
		Optional<CodeSystem> system = Optional.ofNullable(node.get("system"))
			.filter(JsonNode::isString)
			.map((name) -> CodeSystem.valueOf(name.asString()));
		Map<CodeSystem, Set<String>> expected = sorted(node.path("codes"), system);
		if (this.billableOnly) {
			expected.forEach((each, codes) -> codes.removeIf((code) -> !isBillable(each, code)));
			expected.values().removeIf(Set::isEmpty);
		}
		boolean isLeftOut = this.billableOnly && expected.isEmpty();
		return new LabelledText(text, node.path("kind").asString(""), expected,
				isLeftOut ? Map.of() : sorted(node.path("notCodes"), system));
	}

	private static JsonNode parse(String line) {
		try {
			JsonNode node = JSON.readTree(line);
			if (node.path("text").isString() && node.path("codes").isArray()) {
				return node;
			}
		}
		catch (JacksonException ex) {
			// not JSON: refused below
		}
		throw new IllegalArgumentException("a line is no JSON object with text and codes");
	}

	private Map<CodeSystem, Set<String>> sorted(JsonNode codes, Optional<CodeSystem> named) {
		Map<CodeSystem, Set<String>> sorted = new EnumMap<>(CodeSystem.class);
		codes.valueStream().map(JsonNode::asString).forEach((code) -> {
			Optional<CodeSystem> system = named.or(() -> system(code));
			system.ifPresent((each) -> sorted.computeIfAbsent(each, (key) -> new LinkedHashSet<>())
				.add(CodeSpelling.normalise(each, code)));
		});
		return sorted;
	}

	private Optional<CodeSystem> system(String code) {
		List<CodeSystem> possible = Arrays.stream(CodeSystem.values())
			.filter((system) -> CodeSpelling.isWellFormed(system, CodeSpelling.normalise(system, code)))
			.toList();
		Stream<CodeSystem> holding = possible.stream().filter((system) -> this.codes.find(system, code).isPresent());
		return holding.findFirst().or(() -> possible.stream().findFirst());
	}

	private boolean isBillable(CodeSystem system, String code) {
		return this.codes.find(system, code).filter(CatalogEntry::billable).isPresent();
	}

}
