package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.List;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.CodeStanding;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.Suggestion;

/**
 * A diagnosis of the claim.
 *
 * @param code ICD-10-CM code
 * @param title its title, empty if the catalog does not hold it
 * @param named whether the question names the code itself
 * @param words where it comes from
 */
record Diagnosis(String code, String title, boolean named, List<Evidence> words) {

	/** What is suggested below this score may be one of several readings. */
	private static final double FIRM = 0.9;

	private static final int MOST = 12;

	/** Lists the diagnoses of the catalog that the question names, in its order. */
	static List<Diagnosis> named(Claim claim) {
		List<Diagnosis> named = new ArrayList<>();
		for (NamedCode code : claim.named()) {
			boolean again = named.stream().anyMatch((each) -> each.code().equals(code.code()));
			boolean known = code.system() == CodeSystem.ICD10CM && code.standing() != CodeStanding.NOT_IN_CATALOG;
			if (known && !again && named.size() < MOST) {
				named.add(new Diagnosis(code.code(), code.title(), true, List.of(code.evidence())));
			}
		}
		return named;
	}

	/** Lists those that are named or firmly suggested by other words. */
	static List<Diagnosis> firm(Claim claim) {
		List<Diagnosis> firm = new ArrayList<>(named(claim));
		for (Suggestion suggestion : claim.suggested()) {
			boolean other = firm.stream().noneMatch((each) -> each.shares(suggestion));
			if (suggestion.system() == CodeSystem.ICD10CM && suggestion.score() >= FIRM && other
					&& firm.size() < MOST) {
				firm.add(new Diagnosis(suggestion.code(), suggestion.title(), false, suggestion.evidence()));
			}
		}
		return firm;
	}

	private boolean shares(Suggestion suggestion) {
		return this.code.equals(suggestion.code())
				|| suggestion.evidence().stream().anyMatch((one) -> this.words.stream().anyMatch(one::overlaps));
	}

	String bare() {
		return this.code.replace(".", "");
	}

}
