package org.caseconsultant.reply.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.QuestionReading;

/**
 * What a line of a draft is written from.
 *
 * @param reading what was read
 * @param codes the codes chosen
 */
record DraftMatter(QuestionReading reading, List<DraftCode> codes) {

	private static final Set<CodeSystem> SERVICES = Set.of(CodeSystem.CPT, CodeSystem.HCPCS);

	/** The procedures and supplies that the question names, each once. */
	List<String> namedServices() {
		return this.reading.namedCodes()
			.stream()
			.filter((named) -> SERVICES.contains(named.system()))
			.map(NamedCode::code)
			.distinct()
			.toList();
	}

	/** The services asked about: the named ones, else the chosen ones. */
	List<String> services() {
		List<String> named = namedServices();
		return named.isEmpty() ? chosenServices().map(DraftCode::code).toList() : named;
	}

	Stream<DraftCode> chosenServices() {
		return this.codes.stream().filter((code) -> SERVICES.contains(code.system()));
	}

	List<DraftCode> diagnoses() {
		return this.codes.stream().filter((code) -> code.system() == CodeSystem.ICD10CM).toList();
	}

	Optional<DraftCode> chosen(String code) {
		return this.codes.stream().filter((each) -> each.code().equals(code)).findFirst();
	}

	/** Findings about the codes of the answer or of the question, gravest first. */
	List<Finding> findings() {
		List<String> known = new ArrayList<>(this.codes.stream().map(DraftCode::code).toList());
		this.reading.namedCodes().forEach((named) -> known.add(named.code()));
		return this.reading.findings()
			.stream()
			.filter((finding) -> finding.codes().isEmpty() || finding.codes().stream().anyMatch(known::contains))
			.sorted(Comparator.comparing(Finding::severity))
			.toList();
	}

	Stream<Finding> findings(Finding.Kind... kinds) {
		return findings().stream().filter((finding) -> Set.of(kinds).contains(finding.kind()));
	}

	/** Findings of some kinds that are about these codes only, gravest first. */
	Optional<Finding> gravest(List<String> codes, Finding.Kind... kinds) {
		return findings(kinds).filter((finding) -> codes.containsAll(finding.codes())).findFirst();
	}

	boolean lacks(String fact) {
		return this.reading.missingFacts().stream().anyMatch((missing) -> missing.fact().equals(fact));
	}

}
