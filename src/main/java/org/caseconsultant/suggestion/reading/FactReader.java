package org.caseconsultant.suggestion.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.suggestion.denial.DenialMention;
import org.caseconsultant.suggestion.denial.DenialReader;
import org.caseconsultant.suggestion.drug.DrugReader;
import org.caseconsultant.suggestion.text.CodeMention;
import org.caseconsultant.suggestion.text.DateMention;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Reads the facts of a question. Thread-safe; never throws, whatever the text.
 */
public final class FactReader {

	private final CodeReader codes;

	private final DrugReader drugs;

	/**
	 * Creates a reader.
	 * @param catalog knows codes and drugs
	 */
	public FactReader(Catalog catalog) {
		this.codes = new CodeReader(catalog);
		this.drugs = new DrugReader(catalog);
	}

	/**
	 * Reads a question, with the date of service that it names.
	 * @param text as the practitioner wrote it
	 * @return the facts
	 */
	public Facts read(String text) {
		QuestionText question = QuestionText.of(text);
		return read(question, ServiceDates.read(question, LocalDate.MAX));
	}

	/**
	 * Reads a question.
	 * @param text as the practitioner wrote it
	 * @param serviceDate the day for which the catalog answers, if the question names it
	 * @return the facts
	 */
	public Facts read(QuestionText text, Optional<DateMention> serviceDate) {
		List<DenialMention> denials = DenialReader.read(text);
		List<CodeMention> mentions = this.codes.read(text)
			.stream()
			.filter((mention) -> denials.stream().noneMatch((denial) -> denial.evidence().overlaps(mention.evidence())))
			.toList();
		return new Facts(text, mentions, this.drugs.read(text, mentions), CircumstanceReader.read(text),
				KindReader.read(text, mentions), serviceDate, denials);
	}

}
