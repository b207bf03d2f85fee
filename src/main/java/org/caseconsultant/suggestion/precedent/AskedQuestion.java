package org.caseconsultant.suggestion.precedent;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.QuestionKind;
import org.caseconsultant.suggestion.QuestionReading;
import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.reading.Circumstances;
import org.caseconsultant.suggestion.reading.Payer;
import org.caseconsultant.suggestion.reading.Setting;

/**
 * What makes two questions alike.
 *
 * @param number number of the case
 * @param kind what is asked in the first place
 * @param asked codes the question is about, without modifiers: those it names, else the
 * three that fit best
 * @param suggested codes that were suggested
 * @param payer who pays
 * @param setting where the service took place
 * @param state two-letter state
 * @param year year of service, else the year in which it was asked: its tables decide
 * @param text what was written, without quotes, signature and attachments
 */
public record AskedQuestion(CaseNumber number, QuestionKind kind, List<String> asked, List<String> suggested,
		Optional<Payer> payer, Optional<Setting> setting, Optional<String> state, int year, String text) {

	private static final int FITTING = 3;

	/**
	 * Takes from a reading what is compared.
	 * @param number number of the case
	 * @param reading what was read
	 * @param around payer, setting and state
	 * @param askedIn the year in which it was asked
	 * @param text what was written
	 * @return the question
	 */
	public static AskedQuestion of(CaseNumber number, QuestionReading reading, Circumstances around, int askedIn,
			String text) {
		List<String> suggested = reading.suggestions().stream().map(Suggestion::code).distinct().toList();
		return new AskedQuestion(number, reading.kinds().stream().findFirst().orElse(QuestionKind.WHICH_CODE),
				asked(reading), suggested, around.payer(), around.setting(), around.state(),
				reading.dateOfService().map((day) -> day.getYear()).orElse(askedIn), text);
	}

	private static List<String> asked(QuestionReading reading) {
		List<String> named = reading.namedCodes().stream().map(NamedCode::code).distinct().toList();
		return !named.isEmpty() ? named
				: reading.suggestions()
					.stream()
					.sorted(Comparator.comparingDouble(Suggestion::score).reversed())
					.map(Suggestion::code)
					.distinct()
					.limit(FITTING)
					.toList();
	}

}
