package org.caseconsultant.catalog.page;

import org.caseconsultant.catalog.SourceRow;

/**
 * A medically unlikely edit for one kind of provider.
 *
 * @param units most units of service
 * @param mai adjudication indicator, 1 to 3, empty where the table has none
 * @param meaning how the limit is applied, in our words
 * @param rationale the reason in the file's words
 * @param source where it comes from
 */
public record UnitLimit(String units, String mai, String meaning, String rationale, SourceRow source) {

	static String meaning(String mai) {
		return switch (mai) {
			case "1" -> "for each claim line: lines with the right modifiers count apart";
			case "2" -> "for the date of service, by policy: never more, also not on appeal";
			case "3" -> "for the date of service, by clinical data: more only if the record shows the need";
			default -> "the table does not say how it is applied";
		};
	}

}
