package org.caseconsultant.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.administration.AdministrationPlan;
import org.caseconsultant.suggestion.administration.AdministrationPlanner;
import org.caseconsultant.suggestion.choice.Choices;
import org.caseconsultant.suggestion.choice.Decisions;
import org.caseconsultant.suggestion.families.FamilyProposers;
import org.caseconsultant.suggestion.missing.MissingFacts;
import org.caseconsultant.suggestion.ranking.Basis;
import org.caseconsultant.suggestion.ranking.Candidates;
import org.caseconsultant.suggestion.ranking.DiagnosisProposer;
import org.caseconsultant.suggestion.ranking.OutdoneCodes;
import org.caseconsultant.suggestion.ranking.ProcedureNames;
import org.caseconsultant.suggestion.ranking.Proposals;
import org.caseconsultant.suggestion.ranking.Proposer;
import org.caseconsultant.suggestion.ranking.Ranking;
import org.caseconsultant.suggestion.ranking.Report;
import org.caseconsultant.suggestion.ranking.SearchProposer;
import org.caseconsultant.suggestion.reading.FactReader;
import org.caseconsultant.suggestion.reading.Facts;
import org.caseconsultant.suggestion.reading.ServiceDates;
import org.caseconsultant.suggestion.rules.Checks;
import org.caseconsultant.suggestion.rules.Claim;
import org.caseconsultant.suggestion.rules.Verdict;
import org.caseconsultant.suggestion.text.DateMention;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Reads a question: the codes it names, the codes that fit, what the rules say of them
 * and what has to be asked. Thread-safe; the same text and release give the same reading.
 * It never throws, whatever the text; where nothing is found the lists are empty.
 *
 * <pre>
 * new Suggester(catalog).read("Flu shot for an adult, which codes?").suggestions()
 * </pre>
 */
public final class Suggester {

	private static final Pattern PROCEDURE_ASKED = Pattern
		.compile("\\b(?:cpt|hcpcs|pcs|procedure|admin|[jg] ?-?codes?)\\b");

	private final Catalog catalog;

	private final FactReader facts;

	private final Proposer names;

	private final List<Proposer> families;

	private final Proposer search;

	private final Proposer reports;

	private final Proposer procedures;

	private final Candidates candidates;

	private final Choices choices = Choices.all();

	/**
	 * Creates a suggester.
	 * @param catalog the active catalog
	 */
	public Suggester(Catalog catalog) {
		this.catalog = catalog;
		this.facts = new FactReader(catalog);
		this.names = FamilyProposers.named();
		this.families = FamilyProposers.all(catalog);
		this.search = new SearchProposer(catalog);
		this.reports = new DiagnosisProposer(catalog);
		this.procedures = new ProcedureNames(catalog);
		this.candidates = new Candidates(catalog);
	}

	/**
	 * Reads a question.
	 * @param text what the practitioner wrote, without quotes and signature
	 * @return the reading; offsets in it are offsets in the text
	 */
	public QuestionReading read(String text) {
		QuestionText question = QuestionText.of(text);
		return read(question, ServiceDates.read(question, LocalDate.MAX));
	}

	QuestionReading read(QuestionText question, Optional<DateMention> serviceDate) {
		Claim claim = claim(question, serviceDate);
		return reading(claim, Checks.run(claim));
	}

	private Claim claim(QuestionText question, Optional<DateMention> serviceDate) {
		Basis basis = basis(question, serviceDate);
		List<Proposals> byFacts = this.families.stream().map((family) -> family.propose(basis)).toList();
		Proposals searched = this.search.propose(basis)
			.and(this.reports.propose(basis))
			.and(this.procedures.propose(basis));
		return new Claim(basis.facts(), basis.plan(), basis.named(), suggested(basis, byFacts, searched),
				searched.uncertain(), basis.decisions(), this.catalog);
	}

	private Basis basis(QuestionText question, Optional<DateMention> serviceDate) {
		Facts read = this.facts.read(question, serviceDate);
		AdministrationPlan plan = AdministrationPlanner.plan(read);
		List<NamedCode> named = NamedCodes.of(read, this.catalog);
		Decisions tables = this.choices.decide(read, named, plan, this.catalog);
		Decisions decisions = Report.asksNothing(question) ? tables.procedures() : tables;
		boolean diagnosis = read.kinds().get(0) == QuestionKind.WHICH_CODE && decisions.onlyDiagnoses()
				&& named.stream().allMatch((code) -> code.system() == CodeSystem.ICD10CM)
				&& !read.says(PROCEDURE_ASKED);
		return new Basis(diagnosis ? read.asking(QuestionKind.DIAGNOSIS) : read, named, plan, decisions);
	}

	private List<Suggestion> suggested(Basis basis, List<Proposals> byFacts, Proposals searched) {
		List<Proposals> decided = new ArrayList<>(List.of(this.names.propose(basis)));
		decided.addAll(byFacts);
		Stream<Proposals> beside = Stream.concat(byFacts.stream(), Stream.of(searched));
		Decisions decisions = basis.decisions();
		return new OutdoneCodes(basis.facts(), basis.named(), beside, this.catalog)
			.drop(Ranking.join(decided, searched))
			.stream()
			.filter((suggestion) -> decisions.against(suggestion.code()).isEmpty()
					&& (suggestion.system() != CodeSystem.CPT || !decisions.isHospitalStay()))
			.toList();
	}

	/**
	 * Lists the codes that may answer a text, those that are suggested and others behind
	 * them.
	 * @param text a question, a report, or a phrase
	 * @param systems code sets to look into
	 * @param limit most codes of each
	 * @return codes of each code set, the best first
	 */
	public Map<CodeSystem, List<String>> ranked(String text, Set<CodeSystem> systems, int limit) {
		QuestionText question = QuestionText.of(text);
		Claim claim = claim(question, ServiceDates.read(question, LocalDate.MAX));
		List<Verdict> verdicts = Checks.run(claim);
		Set<String> refuted = refuted(verdicts);
		List<Suggestion> suggestions = reading(claim, verdicts).suggestions();
		Map<CodeSystem, List<String>> ranked = new EnumMap<>(CodeSystem.class);
		for (CodeSystem system : systems) {
			List<String> suggested = suggestions.stream()
				.filter((suggestion) -> suggestion.system() == system)
				.map(Suggestion::code)
				.toList();
			ranked.put(system,
					this.candidates.rank(text, system, suggested, limit + refuted.size())
						.stream()
						.filter((code) -> !refuted.contains(code))
						.limit(limit)
						.toList());
		}
		return ranked;
	}

	private static Set<String> refuted(List<Verdict> verdicts) {
		return verdicts.stream().flatMap((v) -> v.refuted().stream()).collect(Collectors.toSet());
	}

	private QuestionReading reading(Claim claim, List<Verdict> verdicts) {
		Set<String> refuted = refuted(verdicts);
		List<Suggestion> kept = claim.suggested().stream().filter((s) -> !refuted.contains(s.code())).toList();
		Facts read = claim.facts();
		return new QuestionReading(this.catalog.release(), read.kinds(), read.serviceDate().map(DateMention::date),
				claim.named(), kept, verdicts.stream().map(Verdict::finding).distinct().toList(),
				MissingFacts.of(claim), claim.plan().steps());
	}

}
