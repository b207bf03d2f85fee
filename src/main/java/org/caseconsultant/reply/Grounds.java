package org.caseconsultant.reply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.suggestion.Finding;

/**
 * What an answer rests on.
 *
 * @param catalog the catalog of the date of service, else of today
 * @param serviceOn date of service, if the question names it
 * @param lines lines of the code table
 * @param findings findings the answer rests on
 */
record Grounds(Catalog catalog, Optional<LocalDate> serviceOn, List<CodeLine> lines, List<Finding> findings) {

	/** The findings that the text does not say itself. */
	List<Finding> unsaid(String text) {
		return this.findings.stream().filter((finding) -> !says(text, finding)).toList();
	}

	static boolean says(String text, Finding finding) {
		return spaced(text).contains(spaced(finding.text()));
	}

	private static String spaced(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

}
