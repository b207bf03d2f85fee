package org.caseconsultant.reply.second;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.release.CatalogTables;
import org.caseconsultant.keys.Keyset;
import org.caseconsultant.suggestion.Precedents;

import org.springframework.stereotype.Component;

/**
 * Decides whether somebody else reads an answer before it goes out.
 */
@Component
public class SecondReader {

	private final List<ReadingRule> rules;

	SecondReader(SecondReaderSettings settings, CatalogTables tables, Precedents precedents, Keyset keys) {
		this.rules = List.of(new SpecialtyRule(settings.specialties()), new MoneyRule(tables, settings.moneyAbove()),
				new PrecedentRule(precedents, settings.contradictsPrecedent()),
				new NewConsultantRule(settings.newConsultantAnswers()), new SampleRule(keys, settings.samplePercent()));
	}

	/**
	 * Asks all rules.
	 * @param answer the answer
	 * @return why it is read, empty if it may go out at once
	 */
	public List<String> reasons(AnswerToRead answer) {
		return this.rules.stream().map((rule) -> rule.reason(answer)).flatMap(Optional::stream).toList();
	}

}
