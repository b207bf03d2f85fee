package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.NamedCode;

/**
 * The side told must be the side of the diagnosis and of the modifier; an unspecified
 * side is not coded where the record tells it (ICD-10-CM Official Guidelines, section
 * I.B.13).
 */
final class LateralityCheck {

	private static final Pattern UNSPECIFIED = Pattern.compile("(?i)\\bunspecified\\b");

	private static final Pattern SIDES = Pattern.compile("\\b(?:left|right|bilateral|unilateral|unspecified|both)\\b");

	private LateralityCheck() {
	}

	static List<Verdict> check(Claim claim) {
		List<Diagnosis> named = Diagnosis.named(claim);
		List<Verdict> verdicts = new ArrayList<>();
		for (Diagnosis diagnosis : named) {
			Set<Side> told = told(claim, diagnosis);
			if (told.size() == 1) {
				Side side = told.iterator().next();
				diagnosis(claim, named, diagnosis, side).ifPresent(verdicts::add);
			}
		}
		verdicts.addAll(modifiers(claim, named));
		return verdicts;
	}

	/** What is told of the part that the title names, else of any part. */
	private static Set<Side> told(Claim claim, Diagnosis diagnosis) {
		String lower = claim.facts().text().lower();
		Set<Side> ofPart = Side.part(diagnosis.title()).map((part) -> Side.told(lower, part)).orElse(Set.of());
		return ofPart.isEmpty() ? Side.told(lower) : ofPart;
	}

	private static Optional<Verdict> diagnosis(Claim claim, List<Diagnosis> named, Diagnosis diagnosis, Side told) {
		Optional<Side> coded = Side.ofTitle(diagnosis.title());
		boolean unspecified = coded.isEmpty() && UNSPECIFIED.matcher(diagnosis.title()).find();
		boolean paired = told == Side.BOTH && sides(named).size() > 1;
		if (paired || coded.filter((side) -> side == told).isPresent() || (coded.isEmpty() && !unspecified)) {
			return Optional.empty();
		}
		Optional<CatalogEntry> fitting = sibling(claim, diagnosis, told);
		if (unspecified && fitting.isEmpty()) {
			return Optional.empty();
		}
		String code = coded.map((side) -> "is for the " + side.word() + " side")
			.orElse("leaves the side open")
			.replace("the bilateral side", "both sides");
		String use = fitting.map((entry) -> " " + entry.code() + " says " + told.word() + ".").orElse("");
		return Optional.of(Verdict.of(Finding.Kind.LATERALITY, Finding.Severity.WARNS, List.of(diagnosis.code()),
				diagnosis.code() + " " + code + ", the question tells " + told.word() + "." + use
						+ " Code the side that the record shows.",
				Finding.CMS, Manuals.LATERALITY));
	}

	private static Set<Side> sides(List<Diagnosis> named) {
		return named.stream().flatMap((each) -> Side.ofTitle(each.title()).stream()).collect(Collectors.toSet());
	}

	/** The code that differs in one place and has the same title but for the side. */
	private static Optional<CatalogEntry> sibling(Claim claim, Diagnosis diagnosis, Side side) {
		String bare = diagnosis.bare();
		int at = Math.min(bare.length(), 6) - 1;
		String wanted = sideless(diagnosis.title());
		return IntStream.rangeClosed(Math.max(3, at - 1), at)
			.boxed()
			.flatMap((place) -> IntStream.rangeClosed('0', '9')
				.mapToObj((digit) -> bare.substring(0, place) + (char) digit)
				.flatMap((code) -> Stream.of(code + bare.substring(place + 1), code)))
			.distinct()
			.flatMap((code) -> claim.catalog().find(CodeSystem.ICD10CM, code).stream())
			.filter((entry) -> entry.billable() && sideless(entry.title()).equals(wanted)
					&& Side.ofTitle(entry.title()).filter((each) -> each == side).isPresent())
			.findFirst();
	}

	private static String sideless(String title) {
		String words = SIDES.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
		return Arrays.stream(words.split("\\W+"))
			.filter((word) -> word.length() > 2)
			.map((word) -> word.replaceAll("s$", ""))
			.sorted()
			.collect(Collectors.joining(" "));
	}

	private static List<Verdict> modifiers(Claim claim, List<Diagnosis> named) {
		Set<Side> coded = sides(named);
		if (coded.size() != 1 || coded.contains(Side.BOTH)) {
			return List.of();
		}
		Side side = coded.iterator().next();
		return claim.named()
			.stream()
			.filter((code) -> code.system() != CodeSystem.ICD10CM)
			.filter((code) -> Side.ofModifiers(code.modifiers())
				.filter((each) -> each != side && each != Side.BOTH)
				.isPresent())
			.map((code) -> modifier(code, named, side))
			.toList();
	}

	private static Verdict modifier(NamedCode code, List<Diagnosis> named, Side side) {
		List<String> codes = new ArrayList<>(List.of(code.code()));
		named.stream()
			.filter((each) -> Side.ofTitle(each.title()).isPresent())
			.forEach((each) -> codes.add(each.code()));
		return Verdict.of(Finding.Kind.LATERALITY, Finding.Severity.WARNS, codes,
				code.code() + " has the modifier " + String.join(", ", code.modifiers()) + ", but "
						+ String.join(", ", codes.subList(1, codes.size())) + " is for the " + side.word()
						+ " side: one of them is wrong, the record decides which.",
				Finding.CMS, Manuals.LATERALITY);
	}

}
