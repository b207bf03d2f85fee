package org.caseconsultant.suggestion.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.administration.AdministrationPlan;
import org.caseconsultant.suggestion.choice.Decisions;
import org.caseconsultant.suggestion.reading.Facts;

/**
 * What the checks look at.
 *
 * @param facts what was read
 * @param plan the administrations
 * @param named codes the question names
 * @param suggested codes that fit
 * @param uncertain diagnoses that are only suspected
 * @param decisions what the decision tables say
 * @param catalog tables behind the checks
 */
public record Claim(Facts facts, AdministrationPlan plan, List<NamedCode> named, List<Suggestion> suggested,
		List<Suggestion> uncertain, Decisions decisions, Catalog catalog) {

	/**
	 * Lists the named procedures.
	 * @return CPT and HCPCS codes, each once, in the order of the text
	 */
	public List<String> namedProcedures() {
		return this.named.stream().filter((n) -> isProcedure(n.system())).map(NamedCode::code).distinct().toList();
	}

	/**
	 * Lists the suggested procedures.
	 * @param least least score
	 * @return CPT and HCPCS codes that are not named, best first
	 */
	public List<String> procedures(double least) {
		return this.suggested.stream()
			.filter((s) -> isProcedure(s.system()) && !s.named() && s.score() >= least)
			.map(Suggestion::code)
			.toList();
	}

	/**
	 * Lists the families of the procedures in question.
	 * @return families of the named codes and of the best suggestions
	 */
	public Set<String> families() {
		Stream<String> best = this.suggested.stream()
			.filter((s) -> s.system() == CodeSystem.CPT && s.score() >= 0.6)
			.limit(3)
			.map(Suggestion::code);
		return Stream.concat(namedProcedures().stream(), best)
			.flatMap((code) -> entry(code).stream())
			.map(CatalogEntry::family)
			.collect(Collectors.toSet());
	}

	/**
	 * Looks a procedure up.
	 * @param code CPT or HCPCS code
	 * @return the entry, or nothing
	 */
	public Optional<CatalogEntry> entry(String code) {
		return this.catalog.find(CodeSystem.CPT, code).or(() -> this.catalog.find(CodeSystem.HCPCS, code));
	}

	/**
	 * Finds the words that brought codes up.
	 * @param codes codes of a finding
	 * @return words of the question that name or suggest one of them; the words of all
	 * named codes if none does, the whole question if it names none
	 */
	public List<Evidence> evidence(List<String> codes) {
		List<Evidence> words = Stream
			.of(this.named.stream().filter((n) -> codes.contains(n.code())).map(NamedCode::evidence),
					Stream.concat(this.suggested.stream(), this.uncertain.stream())
						.filter((s) -> codes.contains(s.code()))
						.flatMap((s) -> s.evidence().stream()))
			.flatMap((each) -> each)
			.distinct()
			.toList();
		return words.isEmpty() ? all() : words;
	}

	private List<Evidence> all() {
		List<Evidence> words = this.named.stream().map(NamedCode::evidence).distinct().toList();
		return words.isEmpty() ? List.of(this.facts.text().evidence(0, this.facts.text().original().length())) : words;
	}

	boolean isNamed(String code) {
		return this.named.stream().anyMatch((n) -> n.code().equals(code));
	}

	private static boolean isProcedure(CodeSystem system) {
		return system == CodeSystem.CPT || system == CodeSystem.HCPCS;
	}

}
