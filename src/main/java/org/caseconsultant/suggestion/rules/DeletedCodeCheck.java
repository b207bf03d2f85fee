package org.caseconsultant.suggestion.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogHit;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CatalogTable;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.CodeStanding;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.text.DateMention;

/**
 * A code must hold on the date of service (windows of the loaded editions of the order
 * file, HCPCS file and fee schedule; ICD-10-CM Official Guidelines, section I.B.2). What
 * could replace it is found by the words of its title, never by an equivalence mapping.
 */
final class DeletedCodeCheck {

	private static final int MOST = 3;

	private static final int LOOKED_AT = 8;

	private static final double SAME_WORDS = 0.6;

	private DeletedCodeCheck() {
	}

	static List<Verdict> check(Claim claim) {
		return claim.named()
			.stream()
			.filter((code) -> code.standing() == CodeStanding.NOT_IN_CATALOG)
			.flatMap((code) -> known(claim, code).map((entry) -> verdict(claim, code, entry)).stream())
			.distinct()
			.toList();
	}

	/** Whether another edition has the code. */
	static boolean isKnown(Claim claim, NamedCode code) {
		return known(claim, code).isPresent();
	}

	private static Optional<CatalogEntry> known(Claim claim, NamedCode code) {
		Optional<LocalDate> date = claim.facts().serviceDate().map(DateMention::date);
		return claim.catalog()
			.everKnown(code.system(), code.code())
			.filter((entry) -> isEnded(entry, date) || isWhole(claim, code.system()));
	}

	private static boolean isEnded(CatalogEntry entry, Optional<LocalDate> date) {
		return entry.validity().until().filter((day) -> date.isEmpty() || day.isBefore(date.get())).isPresent();
	}

	/** Before the first edition that is loaded a code may have held all the same. */
	private static boolean isWhole(Claim claim, CodeSystem system) {
		CatalogTable table = switch (system) {
			case ICD10CM -> CatalogTable.DIAGNOSES;
			case HCPCS -> CatalogTable.HCPCS;
			default -> CatalogTable.FEE_SCHEDULE;
		};
		return claim.catalog().loaded(table) == Catalog.Loaded.FULLY;
	}

	private static Verdict verdict(Claim claim, NamedCode code, CatalogEntry entry) {
		Optional<LocalDate> date = claim.facts().serviceDate().map(DateMention::date);
		String day = date.map((each) -> "the date of service " + each)
			.orElse("today, and the question names no other day");
		String when = isEnded(entry, date)
				? "ended on " + entry.validity().until().map(LocalDate::toString).orElse("") + " at the latest"
				: "begins on " + entry.validity().from().map(LocalDate::toString).orElse("a later day");
		return Verdict
			.of(Finding.Kind.DELETED_CODE, Finding.Severity.BLOCKS, List.of(code.code()),
					code.code() + " " + when + ", so it does not hold on " + day + "." + instead(claim, entry)
							+ " The date of service decides, not the date of the claim.",
					Finding.CMS, entry.source())
			.refuting(code.code());
	}

	private static String instead(Claim claim, CatalogEntry ended) {
		List<String> codes = replacements(claim, ended).stream()
			.limit(MOST)
			.map((entry) -> entry.code() + " " + entry.title())
			.toList();
		return codes.isEmpty() ? " Look for its successor in the code set of that day."
				: " With the same words that day: " + String.join("; ", codes) + ".";
	}

	private static List<CatalogEntry> replacements(Claim claim, CatalogEntry ended) {
		List<CatalogEntry> below = claim.catalog().children(ended.system(), ended.code());
		if (!below.isEmpty()) {
			return below;
		}
		Set<String> words = words(ended.title());
		return claim.catalog()
			.search(new CatalogQuery(ended.title(), EnumSet.of(ended.system()), LOOKED_AT).billable())
			.stream()
			.map(CatalogHit::entry)
			.filter((entry) -> shared(words, words(entry.title())) >= SAME_WORDS)
			.toList();
	}

	private static double shared(Set<String> words, Set<String> others) {
		return words.isEmpty() ? 0 : (double) words.stream().filter(others::contains).count() / words.size();
	}

	private static Set<String> words(String title) {
		return Arrays.stream(title.toLowerCase(Locale.ROOT).split("\\W+"))
			.filter((word) -> word.length() > 3)
			.collect(Collectors.toSet());
	}

}
