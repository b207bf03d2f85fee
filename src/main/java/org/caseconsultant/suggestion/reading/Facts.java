package org.caseconsultant.suggestion.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.caseconsultant.suggestion.QuestionKind;
import org.caseconsultant.suggestion.denial.DenialMention;
import org.caseconsultant.suggestion.drug.DrugOrder;
import org.caseconsultant.suggestion.text.CodeMention;
import org.caseconsultant.suggestion.text.DateMention;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Everything that was read out of a question.
 *
 * @param text the question
 * @param codes codes it names
 * @param drugs drugs and fluids it names
 * @param circumstances payer, setting, age
 * @param kinds what is asked, the main kind first, never empty
 * @param serviceDate the date of service, if the question names it
 * @param denials denial and remittance codes
 */
public record Facts(QuestionText text, List<CodeMention> codes, List<DrugOrder> drugs, Circumstances circumstances,
		List<QuestionKind> kinds, Optional<DateMention> serviceDate, List<DenialMention> denials) {

	/** Rules that changed by year are known up to this one. */
	public static final int LATEST_YEAR = 2026;

	/**
	 * Tells for which year rules are asked.
	 * @return the year of the date of service; the latest whose rules are known here if
	 * the question names none
	 */
	public int year() {
		return this.serviceDate.map((day) -> day.date().getYear()).orElse(LATEST_YEAR);
	}

	/**
	 * Puts a kind of question first.
	 * @param main the main kind
	 * @return the same facts
	 */
	public Facts asking(QuestionKind main) {
		List<QuestionKind> ordered = Stream.concat(Stream.of(main), this.kinds.stream()).distinct().toList();
		return new Facts(this.text, this.codes, this.drugs, this.circumstances, ordered, this.serviceDate,
				this.denials);
	}

	/**
	 * Tells whether the text has a word or phrase.
	 * @param regex pattern on the plain lower case text
	 * @return true if it is found
	 */
	public boolean says(Pattern regex) {
		return regex.matcher(this.text.lower()).find();
	}

}
