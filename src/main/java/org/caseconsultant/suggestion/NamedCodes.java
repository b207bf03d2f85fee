package org.caseconsultant.suggestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.reading.Facts;
import org.caseconsultant.suggestion.text.CodeMention;

/**
 * Looks up the codes that a question names.
 */
final class NamedCodes {

	private NamedCodes() {
	}

	/**
	 * Looks all named codes up.
	 * @param facts what was read
	 * @param catalog where to look
	 * @return each code with its modifiers once, in the order of the text
	 */
	static List<NamedCode> of(Facts facts, Catalog catalog) {
		Map<String, NamedCode> named = new LinkedHashMap<>();
		for (CodeMention mention : facts.codes()) {
			named.merge(mention.system() + mention.code() + mention.modifiers(), of(mention, facts, catalog),
					NamedCodes::withUnits);
		}
		return List.copyOf(named.values());
	}

	private static NamedCode withUnits(NamedCode first, NamedCode again) {
		return new NamedCode(first.system(), first.code(), first.modifiers(), first.units().or(again::units),
				first.standing(), first.title(), first.evidence(), first.source());
	}

	private static NamedCode of(CodeMention mention, Facts facts, Catalog catalog) {
		Optional<CatalogEntry> entry = catalog.find(mention.system(), mention.code());
		return new NamedCode(mention.system(), mention.code(), mention.modifiers(), mention.units(),
				standing(mention, entry, facts, catalog), entry.map(CatalogEntry::title).orElse(""), mention.evidence(),
				entry.map(CatalogEntry::source));
	}

	private static CodeStanding standing(CodeMention mention, Optional<CatalogEntry> entry, Facts facts,
			Catalog catalog) {
		if (entry.isEmpty()) {
			return CodeStanding.NOT_IN_CATALOG;
		}
		if (!entry.get().billable()) {
			return CodeStanding.HEADING;
		}
		boolean refused = mention.system() != CodeSystem.ICD10CM && facts.circumstances().isMedicare()
				&& catalog.feeSchedule(mention.code()).filter((row) -> row.status().equals("I")).isPresent();
		return refused ? CodeStanding.NOT_FOR_MEDICARE : CodeStanding.VALID;
	}

}
