package org.caseconsultant.suggestion.precedent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.suggestion.QuestionKind;
import org.caseconsultant.suggestion.reading.Payer;
import org.caseconsultant.suggestion.reading.Setting;

/**
 * Invented questions and their answers.
 */
final class Asked {

	static final String TEXT = "Carboplatin infusion in our office and an IV push of palonosetron, can 96413 and 96409 "
			+ "go together?";

	static final AskedQuestion QUESTION = new AskedQuestion(new CaseNumber(9), QuestionKind.BUNDLING,
			List.of("96413", "96409"), List.of("96413", "96411", "96375"), Optional.of(Payer.MEDICARE),
			Optional.of(Setting.OFFICE), Optional.of("OH"), 2026, TEXT);

	private Asked() {
	}

	static AskedQuestion codes(String... codes) {
		return new AskedQuestion(new CaseNumber(1), QUESTION.kind(), List.of(codes), QUESTION.suggested(),
				QUESTION.payer(), QUESTION.setting(), QUESTION.state(), QUESTION.year(), TEXT);
	}

	static AskedQuestion kind(QuestionKind kind, String... codes) {
		return new AskedQuestion(new CaseNumber(1), kind, List.of(codes), List.of(), QUESTION.payer(),
				QUESTION.setting(), QUESTION.state(), QUESTION.year(), TEXT);
	}

	static AskedQuestion payer(Payer payer) {
		return new AskedQuestion(new CaseNumber(1), QUESTION.kind(), QUESTION.asked(), QUESTION.suggested(),
				Optional.ofNullable(payer), QUESTION.setting(), QUESTION.state(), QUESTION.year(), TEXT);
	}

	static AskedQuestion text(String text) {
		return new AskedQuestion(new CaseNumber(1), QUESTION.kind(), QUESTION.asked(), QUESTION.suggested(),
				QUESTION.payer(), QUESTION.setting(), QUESTION.state(), QUESTION.year(), text);
	}

	static AskedQuestion same() {
		return text(TEXT);
	}

	static Precedent answered(AskedQuestion question, String... picked) {
		return new Precedent(question, List.of(picked), "Report these.", Instant.parse("2026-03-01T10:00:00Z"));
	}

}
