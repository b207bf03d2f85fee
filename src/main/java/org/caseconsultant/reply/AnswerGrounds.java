package org.caseconsultant.reply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.Catalogs;
import org.caseconsultant.suggestion.CaseReading;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.QuestionReading;
import org.caseconsultant.suggestion.Readings;

import org.springframework.stereotype.Component;

/**
 * Finds what an answer rests on: the rows of its codes and the findings about them, of
 * the catalog that the question was read with.
 */
@Component
class AnswerGrounds {

	private final Catalogs catalogs;

	private final Readings readings;

	AnswerGrounds(Catalogs catalogs, Readings readings) {
		this.catalogs = catalogs;
		this.readings = readings;
	}

	Grounds of(CaseNumber number, String text, List<PickedCode> codes) {
		Optional<QuestionReading> reading = this.readings.of(number).map(CaseReading::reading);
		Optional<LocalDate> serviceOn = reading.flatMap(QuestionReading::dateOfService);
		Catalog catalog = serviceOn.map(this.catalogs::on).orElseGet(this.catalogs::today);
		List<String> picked = codes.stream().map(PickedCode::code).toList();
		List<Finding> findings = reading.map(QuestionReading::findings)
			.orElse(List.of())
			.stream()
			.filter((finding) -> isGround(finding, picked, text))
			.toList();
		return new Grounds(catalog, serviceOn, CodeTable.of(catalog, codes), findings);
	}

	/**
	 * Findings go out only when they are about the codes that the consultant picked, or
	 * when the consultant left them in the text.
	 */
	private static boolean isGround(Finding finding, List<String> picked, String text) {
		boolean weighs = finding.severity() != Finding.Severity.INFORMS && !finding.codes().isEmpty()
				&& finding.codes().stream().anyMatch(picked::contains);
		return weighs || Grounds.says(text, finding);
	}

}
