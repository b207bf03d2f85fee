package org.caseconsultant.web.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogHit;
import org.caseconsultant.catalog.CatalogHits;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.Catalogs;
import org.caseconsultant.catalog.CodeRange;
import org.caseconsultant.catalog.CodeSystem;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Type-ahead in the response form of the NLM Clinical Tables, so that what was made for
 * them can be pointed here: {@code [total, [codes], extra fields or null, [[display
 * fields] ...]]}.
 */
@RestController
class TablesApi {

	private static final int USUAL = 7;

	private static final int MOST = 500;

	private static final Map<String, CodeSystem> TABLES = Map.of("icd10cm", CodeSystem.ICD10CM, "hcpcs",
			CodeSystem.HCPCS);

	private static final Map<String, Function<CatalogEntry, String>> FIELDS = fields();

	private final Catalogs catalogs;

	TablesApi(Catalogs catalogs) {
		this.catalogs = catalogs;
	}

	private static Map<String, Function<CatalogEntry, String>> fields() {
		Map<String, Function<CatalogEntry, String>> fields = new LinkedHashMap<>();
		fields.put("code", CatalogEntry::code);
		fields.put("name", CatalogEntry::title);
		fields.put("display", CatalogEntry::title);
		fields.put("short_desc", CatalogEntry::shortTitle);
		fields.put("long_desc", CatalogEntry::title);
		return fields;
	}

	@GetMapping({ "/api/v1/tables/{table}/search", "/api/v1/tables/{table}/v3/search" })
	@Nullable Object[] search(@PathVariable String table, @RequestParam String terms,
			@RequestParam(defaultValue = "" + USUAL) String maxList,
			@RequestParam(defaultValue = "code,name") String sf, @RequestParam(defaultValue = "") String df,
			@RequestParam(defaultValue = "") String ef) {
		CodeSystem system = TABLES.get(table);
		if (system == null) {
			throw refused(HttpStatus.NOT_FOUND, "The table must be icd10cm or hcpcs.");
		}
		names(sf);
		List<String> shown = df.isBlank() ? usual(system) : names(df);
		List<String> extra = names(ef);
		CatalogHits found = found(system, terms, sf, most(maxList));
		List<CatalogEntry> some = found.shown().stream().map(CatalogHit::entry).toList();
		return new @Nullable Object[] { found.total(), column(some, "code"),
				extra.isEmpty() ? null : columns(some, extra),
				some.stream().map((entry) -> values(entry, shown)).toList() };
	}

	/** Names of fields may carry another label after a colon. */
	private static List<String> names(String text) {
		List<String> names = Arrays.stream(text.split(","))
			.map(String::strip)
			.filter((each) -> !each.isEmpty())
			.toList();
		if (names.stream().anyMatch((name) -> !FIELDS.containsKey(field(name)))) {
			throw refused(HttpStatus.BAD_REQUEST, "Fields must be among " + String.join(", ", FIELDS.keySet()) + ".");
		}
		return names;
	}

	private static String field(String name) {
		return name.split(":")[0];
	}

	private static String label(String name) {
		return name.contains(":") ? name.substring(name.indexOf(':') + 1) : name;
	}

	private static List<String> usual(CodeSystem system) {
		return (system == CodeSystem.ICD10CM) ? List.of("code", "name") : List.of("code", "display");
	}

	/** Codes that may stand on a claim today; every hit counts, up to the most. */
	private CatalogHits found(CodeSystem system, String terms, String sf, int shown) {
		CatalogQuery query = new CatalogQuery(terms, Set.of(system), MOST).billable().whileTyping();
		String code = terms.replaceAll("[\\s.]", "");
		boolean codesOnly = sf.strip().equals("code") && !code.isEmpty();
		return this.catalogs.today().search(codesOnly ? query.within(new CodeRange(code, code)) : query, shown);
	}

	private static int most(String maxList) {
		if (maxList.isBlank()) {
			return MOST;
		}
		if (!maxList.matches("\\d{1,6}")) {
			throw refused(HttpStatus.BAD_REQUEST, "maxList must be a number up to " + MOST + ".");
		}
		return Math.min(MOST, Integer.parseInt(maxList));
	}

	private static Map<String, List<String>> columns(List<CatalogEntry> entries, List<String> names) {
		Map<String, List<String>> columns = new LinkedHashMap<>();
		names.forEach((name) -> columns.put(label(name), column(entries, name)));
		return columns;
	}

	private static List<String> column(List<CatalogEntry> entries, String name) {
		return entries.stream().map((entry) -> value(entry, name)).toList();
	}

	private static List<String> values(CatalogEntry entry, List<String> names) {
		return names.stream().map((name) -> value(entry, name)).toList();
	}

	private static String value(CatalogEntry entry, String name) {
		return FIELDS.getOrDefault(field(name), CatalogEntry::code).apply(entry);
	}

	private static ResponseStatusException refused(HttpStatus status, String advice) {
		return new ResponseStatusException(status, advice);
	}

}
