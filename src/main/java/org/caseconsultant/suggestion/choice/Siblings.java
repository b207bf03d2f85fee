package org.caseconsultant.suggestion.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.NamedCode;

/**
 * The sibling of a named diagnosis on the side and in the phase of care that the question
 * tells (ICD-10-CM Official Guidelines, sections I.B.13 and I.C.19.a): the same code with
 * another character for the side, or another seventh character.
 */
final class Siblings {

	private static final SourceRow SIDE_RULE = new SourceRow("ICD-10-CM Official Guidelines FY2026", "2026", "I.B.13");

	private static final SourceRow PHASE_RULE = new SourceRow("ICD-10-CM Official Guidelines FY2026", "2026",
			"I.C.19.a");

	private static final double FIT = 0.92;

	private static final List<String> SIDES = List.of("right", "left", "bilateral", "unspecified");

	private final Heard heard;

	private final Catalog catalog;

	private final List<Phrase> subsequent;

	Siblings(Heard heard, Catalog catalog, List<Phrase> subsequent) {
		this.heard = heard;
		this.catalog = catalog;
		this.subsequent = subsequent;
	}

	List<Choice> of(List<NamedCode> named) {
		return named.stream()
			.filter((code) -> code.system() == CodeSystem.ICD10CM)
			.flatMap((code) -> this.catalog.find(CodeSystem.ICD10CM, code.code()).stream())
			.filter(CatalogEntry::billable)
			.distinct()
			.flatMap(this::of)
			.toList();
	}

	private Stream<Choice> of(CatalogEntry entry) {
		Optional<Told> side = side(entry);
		Optional<Told> phase = phase(entry);
		if (side.isEmpty() && phase.isEmpty()) {
			return Stream.empty();
		}
		Optional<CatalogEntry> sibling = side.map(Told::entry).or(() -> Optional.of(entry));
		if (phase.isPresent()) {
			sibling = sibling.flatMap((other) -> inPhase(other, 'D'));
		}
		List<Evidence> evidence = Stream.concat(side.stream(), phase.stream()).map(Told::evidence).toList();
		String told = side.isPresent() ? "the side" : "the phase of care";
		return sibling.filter((other) -> !other.equals(entry))
			.map((other) -> choice(entry, other, told, evidence, side.isPresent() ? SIDE_RULE : PHASE_RULE))
			.stream();
	}

	private static Choice choice(CatalogEntry named, CatalogEntry sibling, String told, List<Evidence> evidence,
			SourceRow source) {
		Choice.Offer offer = new Choice.Offer(sibling.code(), FIT,
				"like " + named.code() + ", with " + told + " that the question tells", evidence, Optional.empty());
		Map<String, Choice.Reason> excluded = new LinkedHashMap<>();
		excluded.put(named.code(), new Choice.Reason(told + " told is not the one of " + named.code(), evidence));
		return new Choice("sibling", told + " of a diagnosis", "CMS", source, List.of(offer), excluded, List.of(),
				List.of(), Set.of(sibling.code()));
	}

	private Optional<Told> side(CatalogEntry entry) {
		Optional<String> own = sideOf(entry.title());
		Map<String, List<Span>> told = Sides.find(this.heard);
		if (own.isEmpty() || told.size() != 1) {
			return Optional.empty();
		}
		String said = told.keySet().iterator().next();
		String wanted = said.equals("both") ? "bilateral" : said;
		if (own.get().equals(wanted)) {
			return Optional.empty();
		}
		Evidence words = this.heard.evidence(told.get(said).get(0));
		return onSide(entry, own.get(), wanted).map((sibling) -> new Told(sibling, words));
	}

	private static Optional<String> sideOf(String title) {
		String lower = title.toLowerCase(Locale.ROOT);
		List<String> sides = SIDES.stream().filter((side) -> lower.matches(".*\\b" + side + "\\b.*")).toList();
		return (sides.size() == 1) ? Optional.of(sides.get(0)) : Optional.empty();
	}

	/** The code that differs in one character and, in its title, in the side alone. */
	private Optional<CatalogEntry> onSide(CatalogEntry entry, String own, String wanted) {
		String title = entry.title().toLowerCase(Locale.ROOT).replace(own, wanted);
		List<CatalogEntry> siblings = new ArrayList<>();
		for (int at = 3; at < entry.code().length(); at++) {
			for (char character : "12390".toCharArray()) {
				String code = entry.code().substring(0, at) + character + entry.code().substring(at + 1);
				this.catalog.find(CodeSystem.ICD10CM, code)
					.filter((other) -> other.title().toLowerCase(Locale.ROOT).equals(title))
					.ifPresent(siblings::add);
			}
		}
		return siblings.stream().findFirst();
	}

	private Optional<Told> phase(CatalogEntry entry) {
		boolean initial = entry.title().toLowerCase(Locale.ROOT).contains("initial encounter");
		return initial ? this.heard.first(this.subsequent)
			.flatMap((place) -> inPhase(entry, 'D').map((sibling) -> new Told(sibling, this.heard.evidence(place))))
				: Optional.empty();
	}

	private Optional<CatalogEntry> inPhase(CatalogEntry entry, char phase) {
		return this.catalog.find(CodeSystem.ICD10CM, entry.code().substring(0, entry.code().length() - 1) + phase);
	}

	private record Told(CatalogEntry entry, Evidence evidence) {
	}

}
