package org.caseconsultant.suggestion.drug;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.CodeMention;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Finds where drugs, fluids and groups of drugs are named.
 */
final class AnchorReader {

	private static final Pattern FLUID = Pattern.compile(
			"\\b(?:(?:normal |0\\.9 ?% (?:normal )?)?saline(?! (?:flush|lock|nasal))|sodium chloride 0\\.9 ?%|lactated ringer'?s?|ringer'?s lactate|(?:iv )?hydration|iv fluids?|ivf|(?:ns|lr|d5w|d5ns)(?= (?:bolus|\\d|iv|over|x|hydration|infus))|(?<=\\b(?:l|ml|liter|liters|cc) )(?:of )?(?:ns|lr|d5w|d5ns|fluids?))\\b");

	private static final Pattern GROUP = Pattern.compile(
			"\\b(?:chemo(?:therapy)?(?: drugs?)?(?= (?:infusion|push|drip|given|over|from|\\d))|antibiotics?|antiemetics?|anti-nausea|iv steroids?|(?:iv )?(?:medications?|meds|drugs?)(?= (?:infusion|infused|push|given|over|iv|from))|(?:iv push|infusion) (?:medications?|meds?|drugs?))\\b");

	private final Catalog catalog;

	private final DrugLexicon lexicon;

	AnchorReader(Catalog catalog) {
		this.catalog = catalog;
		this.lexicon = new DrugLexicon(catalog);
	}

	List<DrugAnchor> read(QuestionText text, List<CodeMention> codes) {
		List<DrugAnchor> anchors = new ArrayList<>();
		patterns(FLUID, DrugOrder.Kind.FLUID, text, anchors);
		names(text, anchors);
		codes.forEach((code) -> drugOf(code)
			.ifPresent((entry) -> add(anchors, new DrugAnchor(code.evidence(), List.of(entry), DrugOrder.Kind.DRUG))));
		List<DrugAnchor> groups = new ArrayList<>();
		patterns(GROUP, DrugOrder.Kind.GROUP, text, groups);
		groups.removeIf((group) -> isNamed(text, group, anchors));
		groups.forEach((group) -> add(anchors, group));
		anchors.sort(Comparator.comparingInt((anchor) -> anchor.evidence().start()));
		return anchors;
	}

	private static boolean isNamed(QuestionText text, DrugAnchor group, List<DrugAnchor> anchors) {
		Evidence sentence = text.sentenceAt(group.evidence().start());
		return anchors.stream().anyMatch((a) -> a.kind() == DrugOrder.Kind.DRUG && a.evidence().overlaps(sentence));
	}

	private Optional<CatalogEntry> drugOf(CodeMention code) {
		return (code.system() != CodeSystem.HCPCS) ? Optional.empty()
				: this.catalog.find(code.system(), code.code()).filter((e) -> e.drugUnit().isPresent());
	}

	private void names(QuestionText text, List<DrugAnchor> anchors) {
		Map<String, List<CatalogEntry>> names = this.lexicon.namesIn(text);
		List<String> longestFirst = new ArrayList<>(names.keySet());
		longestFirst.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
		for (String name : longestFirst) {
			occurrences(text, name, names.getOrDefault(name, List.of()), anchors);
		}
	}

	private static void occurrences(QuestionText text, String name, List<CatalogEntry> entries,
			List<DrugAnchor> anchors) {
		String lower = text.lower();
		for (int at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length())) {
			if (isWord(lower, at, at + name.length())) {
				add(anchors, new DrugAnchor(text.evidence(at, at + name.length()), List.copyOf(entries),
						DrugOrder.Kind.DRUG));
			}
		}
	}

	private static boolean isWord(String lower, int start, int end) {
		return (start == 0 || !Character.isLetterOrDigit(lower.charAt(start - 1)))
				&& (end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end)));
	}

	private static void patterns(Pattern pattern, DrugOrder.Kind kind, QuestionText text, List<DrugAnchor> anchors) {
		Matcher matcher = pattern.matcher(text.lower());
		while (matcher.find()) {
			add(anchors, new DrugAnchor(text.evidence(matcher.start(), matcher.end()), List.of(), kind));
		}
	}

	private static void add(List<DrugAnchor> anchors, DrugAnchor anchor) {
		if (anchors.stream().noneMatch((other) -> other.evidence().overlaps(anchor.evidence()))) {
			anchors.add(anchor);
		}
	}

}
