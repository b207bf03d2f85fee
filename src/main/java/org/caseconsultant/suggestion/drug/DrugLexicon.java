package org.caseconsultant.suggestion.drug;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogHit;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.DrugUnit;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * The drug names that a question may mean: generic names and brands of the catalog's drug
 * codes that its words find.
 */
final class DrugLexicon {

	private static final int MOST_WORDS = 300;

	private static final int MOST_KNOWN = 20_000;

	private static final Pattern WORD = Pattern.compile("\\b[a-z][a-z-]{3,30}\\b");

	private static final Set<String> ORDINARY = Set.of("with", "that", "this", "patient", "code", "codes", "which",
			"push", "infusion", "then", "from", "bill", "billed", "what", "have", "given", "and", "diagnosis", "office",
			"visit", "medicare", "injection", "hours", "hour", "minutes", "over", "beforehand", "together", "initial",
			"does", "were", "been", "they", "used", "also", "both", "same", "your", "would", "should", "could", "left",
			"right", "pain", "procedure", "modifier", "units", "history", "without", "test", "type", "long", "term");

	/** Names that are neither generic names nor brands. */
	private static final Map<String, String> ALIASES = Map.of("b12", "cyanocobalamin", "vitamin b-12", "cyanocobalamin",
			"solumedrol", "methylprednisolone sodium succinate", "depomedrol", "methylprednisolone acetate");

	private final Catalog catalog;

	private final Map<String, List<CatalogEntry>> found = new ConcurrentHashMap<>();

	DrugLexicon(Catalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Collects names for a question.
	 * @param text the question
	 * @return names in lower case, each with its entries, exact names before shortened
	 * ones
	 */
	Map<String, List<CatalogEntry>> namesIn(QuestionText text) {
		Map<String, CatalogEntry> drugs = new TreeMap<>();
		Set<String> words = words(text);
		ALIASES.forEach((alias, drug) -> {
			if (text.lower().contains(alias)) {
				words.add(drug);
			}
		});
		for (String word : words) {
			found(word).forEach((entry) -> drugs.put(entry.code(), entry));
		}
		return names(drugs);
	}

	/** Most words of a text are words of the last ones. */
	private List<CatalogEntry> found(String word) {
		List<CatalogEntry> known = this.found.get(word);
		if (known != null) {
			return known;
		}
		List<CatalogEntry> drugs = this.catalog.search(new CatalogQuery(word, EnumSet.of(CodeSystem.HCPCS), 12))
			.stream()
			.map(CatalogHit::entry)
			.filter((entry) -> entry.drugUnit().isPresent())
			.toList();
		if (this.found.size() < MOST_KNOWN) {
			this.found.put(word, drugs);
		}
		return drugs;
	}

	private static Set<String> words(QuestionText text) {
		Set<String> words = new LinkedHashSet<>();
		Matcher matcher = WORD.matcher(text.lower());
		while (matcher.find() && words.size() < MOST_WORDS) {
			if (!ORDINARY.contains(matcher.group())) {
				words.add(matcher.group());
			}
		}
		return words;
	}

	private static Map<String, List<CatalogEntry>> names(Map<String, CatalogEntry> drugs) {
		Map<String, List<CatalogEntry>> names = new LinkedHashMap<>();
		for (CatalogEntry entry : drugs.values()) {
			entry.drugUnit().ifPresent((unit) -> addExact(names, unit, entry));
		}
		for (CatalogEntry entry : drugs.values()) {
			entry.drugUnit().ifPresent((unit) -> addShort(names, unit, entry));
		}
		return names;
	}

	private static void addExact(Map<String, List<CatalogEntry>> names, DrugUnit unit, CatalogEntry entry) {
		add(names, unit.drug(), entry);
		unit.brands().forEach((brand) -> add(names, brand, entry));
		ALIASES.forEach((alias, drug) -> {
			if (unit.drug().equalsIgnoreCase(drug)) {
				add(names, alias, entry);
			}
		});
	}

	/**
	 * {@code ketorolac} stands for {@code ketorolac tromethamine}, if nothing else has
	 * that name.
	 */
	private static void addShort(Map<String, List<CatalogEntry>> names, DrugUnit unit, CatalogEntry entry) {
		String first = unit.drug().toLowerCase(Locale.ROOT).split("[ ,]", 2)[0];
		boolean distinctive = first.length() > 6 && !ORDINARY.contains(first) && !first
			.matches("sodium|vitamin|calcium|potassium|magnesium|albumin|injection|hepatitis|human|immune");
		if (distinctive) {
			add(names, first, entry);
		}
	}

	private static void add(Map<String, List<CatalogEntry>> names, String name, CatalogEntry entry) {
		String lower = name.toLowerCase(Locale.ROOT).strip();
		if (lower.length() > 2) {
			List<CatalogEntry> entries = names.computeIfAbsent(lower, (n) -> new ArrayList<>());
			if (!entries.contains(entry)) {
				entries.add(entry);
			}
		}
	}

}
