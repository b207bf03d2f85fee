package org.caseconsultant.suggestion.reading;

import java.util.List;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.suggestion.drug.DrugReader;
import org.caseconsultant.suggestion.text.CodeMention;
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
	 * Reads a question.
	 * @param text as the practitioner wrote it
	 * @return the facts
	 */
	public Facts read(String text) {
		QuestionText question = QuestionText.of(text);
		List<CodeMention> mentions = this.codes.read(question);
		return new Facts(question, mentions, this.drugs.read(question, mentions), CircumstanceReader.read(question));
	}

}
