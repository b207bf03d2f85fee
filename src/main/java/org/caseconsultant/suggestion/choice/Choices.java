package org.caseconsultant.suggestion.choice;

import java.util.ArrayList;
import java.util.List;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.administration.AdministrationPlan;
import org.caseconsultant.suggestion.reading.Facts;

/**
 * All decision tables. Thread-safe.
 */
public final class Choices {

	private static final Choices ALL = ChoiceFile.all();

	private final List<ChoiceFamily> families;

	private final Lexicon lexicon;

	private final List<Phrase> subsequent;

	Choices(List<ChoiceFamily> families, Lexicon lexicon) {
		this.families = List.copyOf(families);
		this.lexicon = lexicon;
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
		return new Decisions(List.copyOf(choices));
	}

	List<Choice> tables(Facts facts) {
		return tables(new Heard(facts, this.lexicon));
	}

	private List<Choice> tables(Heard heard) {
		return this.families.stream().flatMap((family) -> Decision.of(family, heard).stream()).toList();
	}

}
