package org.caseconsultant.suggestion.choice;

import java.util.List;

/**
 * Words that tell the phase of care of an injury (ICD-10-CM Official Guidelines, section
 * I.C.19.a): active treatment, healing, late effect.
 */
final class Phases {

	private static final List<String> SUBSEQUENT = List.of("subsequent encounter", "follow up", "followup", "f/u",
			"aftercare", "routine healing", "healing well", "healing fine", "healing normally", "cast check",
			"cast change", "cast removal", "cast off", "recheck", "re check", "weeks later", "week check", "wk check",
			"weeks after", "wks after", "weeks post", "wks post", "wk post", "week post", "post op visit",
			"postop visit", "post op check", "postop check", "physical therapy after", "wk f", "week f",
			"here for healing", "hardware check", "xray shows healing", "healing fracture", "callus form*");

	private static final List<String> SEQUELA = List.of("sequela*", "late effect", "residual*", "years ago", "yrs ago",
			"old injury");

	private static final List<String> INITIAL = List.of("initial encounter", "active treatment", "first visit",
			"initial visit", "seen in the ed", "seen in ed", "emergency department", "emergency room", "ed visit",
			"today & fell", "went to surgery", "taken to the or", "definitive treatment");

	private Phases() {
	}

	static List<String> words(String phase) {
		return switch (phase) {
			case "subsequent" -> SUBSEQUENT;
			case "sequela" -> SEQUELA;
			case "initial" -> INITIAL;
			default -> List.of();
		};
	}

}
