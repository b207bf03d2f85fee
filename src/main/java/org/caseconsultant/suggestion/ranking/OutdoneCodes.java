package org.caseconsultant.suggestion.ranking;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.QuestionKind;
import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.reading.Facts;

/**
 * Leaves out named codes that the rest of the question outdoes. Who asks which code it is
 * names a guess: it is suggested only where other words speak for it as well. In other
 * questions a named code stands unless facts decide for a neighbour of its family; where
 * it is asked what may stand together, the edits decide. What is left out stays among the
 * named codes.
 */
public final class OutdoneCodes {

	private static final double SUPPORTED = 0.5;

	private static final double DECIDED = 0.85;

	private static final double FIRM = 0.8;

	private static final double MARGIN = 0.05;

	private static final Set<QuestionKind> CHOSEN = Set.of(QuestionKind.BUNDLING, QuestionKind.MODIFIER,
			QuestionKind.UNITS);

	private final Catalog catalog;

	private final List<QuestionKind> kinds;

	private final Set<String> named;

	private final Set<String> doubted;

	private final Map<String, Double> supported;

	/**
	 * Looks at what speaks for codes beside their names.
	 * @param facts what was read
	 * @param named codes that the question names
	 * @param others what all proposers but the names propose
	 * @param catalog tells families
	 */
	public OutdoneCodes(Facts facts, List<NamedCode> named, Stream<Proposals> others, Catalog catalog) {
		this.kinds = facts.kinds();
		this.doubted = named.stream()
			.filter((code) -> Doubted.is(facts.text(), code.evidence()))
			.map(NamedCode::code)
			.collect(Collectors.toSet());
		this.named = named.stream().map(NamedCode::code).collect(Collectors.toSet());
		this.supported = others.flatMap((proposals) -> proposals.suggestions().stream())
			.collect(Collectors.toMap(Suggestion::code, Suggestion::score, Math::max));
		this.catalog = catalog;
	}

	/**
	 * Drops named codes that are outdone.
	 * @param suggested all suggestions, best first
	 * @return those that are left, in their order
	 */
	public List<Suggestion> drop(List<Suggestion> suggested) {
		Map<String, Double> rivals = suggested.stream()
			.filter((each) -> !this.named.contains(each.code()))
			.collect(Collectors.toMap(this::slot, Suggestion::score, Math::max));
		return suggested.stream()
			.filter((each) -> !this.named.contains(each.code()) || stands(each, rivals, suggested))
			.toList();
	}

	private boolean stands(Suggestion suggestion, Map<String, Double> rivals, List<Suggestion> suggested) {
		double support = this.supported.getOrDefault(suggestion.code(), 0.0);
		if (this.kinds.get(0) == QuestionKind.DENIAL && this.doubted.contains(suggestion.code())) {
			return support >= DECIDED;
		}
		double rival = rivals.getOrDefault(slot(suggestion), 0.0);
		if (!isGuess(suggestion.system())) {
			return this.kinds.contains(QuestionKind.BUNDLING) || rival < DECIDED || support >= FIRM
					|| support + MARGIN >= rival;
		}
		boolean alone = suggested.stream()
			.filter((each) -> each.system() == suggestion.system())
			.allMatch((each) -> this.named.contains(each.code()));
		return alone || (support >= SUPPORTED && support + MARGIN >= rival);
	}

	/** Who asks for edits, modifiers or units of a procedure has chosen it. */
	private boolean isGuess(CodeSystem system) {
		QuestionKind main = this.kinds.get(0);
		return (system == CodeSystem.ICD10CM) ? main == QuestionKind.DIAGNOSIS
				: main == QuestionKind.WHICH_CODE && Collections.disjoint(this.kinds, CHOSEN);
	}

	/**
	 * Codes that answer the same thing: a category of diagnoses, a family of procedures.
	 */
	private String slot(Suggestion suggestion) {
		if (suggestion.system() == CodeSystem.ICD10CM) {
			return suggestion.code().substring(0, 3);
		}
		return this.catalog.find(suggestion.system(), suggestion.code())
			.map(CatalogEntry::family)
			.filter((name) -> !name.isEmpty())
			.orElse(suggestion.code());
	}

}
