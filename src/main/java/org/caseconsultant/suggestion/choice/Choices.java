package org.caseconsultant.suggestion.choice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.administration.AdministrationPlan;
import org.caseconsultant.suggestion.reading.Facts;

/**
 * All decision tables. Thread-safe.
 */
public final class Choices {

	private static final BitSet NO_TABLE = new BitSet();

	private static final Choices ALL = ChoiceFile.all();

	private final List<ChoiceFamily> families;

	private final Lexicon lexicon;

	/** Tables by the runs of words with which their first group begins. */
	private final Map<Integer, BitSet> byRun = new HashMap<>();

	private final List<Phrase> subsequent;

	Choices(List<ChoiceFamily> families, Lexicon lexicon) {
		this.families = List.copyOf(families);
		this.lexicon = lexicon;
		for (int at = 0; at < this.families.size(); at++) {
			int table = at;
			this.families.get(at)
				.when()
				.get(0)
				.forEach((phrase) -> this.byRun.computeIfAbsent(phrase.key(), (run) -> new BitSet()).set(table));
		}
		this.subsequent = Phases.words("subsequent").stream().map((words) -> Phrase.of(words, lexicon)).toList();
	}

	/**
	 * Gives the tables that come with the product.
	 * @return all of them
	 */
	public static Choices all() {
		return ALL;
	}

	List<ChoiceFamily> families() {
		return this.families;
	}

	/**
	 * Decides every table that is about a question.
	 * @param facts what was read
	 * @param named codes that the question names
	 * @param plan the administrations; where it has steps, its rules decide and not the
	 * tables
	 * @param catalog holds the siblings of named codes
	 * @return what the tables say, in their order
	 */
	public Decisions decide(Facts facts, List<NamedCode> named, AdministrationPlan plan, Catalog catalog) {
		Heard heard = new Heard(facts, this.lexicon);
		List<Choice> choices = new ArrayList<>(tables(heard));
		if (!plan.isEmpty()) {
			choices.removeIf(
					(choice) -> choice.offers().stream().map(Choice.Offer::code).anyMatch(AdministrationPlan::governs));
		}
		choices.addAll(new Siblings(heard, catalog, this.subsequent).of(named));
		return Decisions.of(choices);
	}

	List<Choice> tables(Facts facts) {
		return tables(new Heard(facts, this.lexicon));
	}

	private List<Choice> tables(Heard heard) {
		BitSet begun = new BitSet(this.families.size());
		heard.runs().forEach((run) -> begun.or(this.byRun.getOrDefault(run, NO_TABLE)));
		return begun.stream()
			.mapToObj(this.families::get)
			.flatMap((family) -> Decision.of(family, heard).stream())
			.toList();
	}

}
