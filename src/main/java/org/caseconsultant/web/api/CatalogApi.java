package org.caseconsultant.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.caseconsultant.catalog.AddOnCode;
import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.Catalogs;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogHit;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.catalog.MueLimit;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The catalog over JSON.
 */
@RestController
@RequestMapping("/api/v1/catalog")
class CatalogApi {

	private static final int HITS = 20;

	private final Catalogs catalogs;

	CatalogApi(Catalogs catalogs) {
		this.catalogs = catalogs;
	}

	@GetMapping
	Hits search(@RequestParam String q) {
		Catalog catalog = this.catalogs.today();
		return new Hits(catalog.release(), catalog.search(CatalogQuery.of(q, HITS)));
	}

	@GetMapping("/{system}/{code}")
	Entry entry(@PathVariable String system, @PathVariable String code) {
		Catalog catalog = this.catalogs.today();
		CatalogEntry entry = catalog.find(system(system), code)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"This code is not in the catalog " + catalog.release() + "."));
		return new Entry(entry, catalog.children(entry.system(), entry.code()), catalog.mue(entry.code()),
				catalog.addOn(entry.code()), catalog.feeSchedule(entry.code()));
	}

	private static CodeSystem system(String text) {
		try {
			return CodeSystem.valueOf(text.toUpperCase(Locale.ROOT).replace("-", ""));
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND,
					"The code set must be one of cpt, hcpcs, icd10cm, icd10pcs, modifier, place_of_service.");
		}
	}

	/**
	 * What a search found.
	 *
	 * @param release catalog release that answered
	 * @param items best first
	 */
	record Hits(String release, List<CatalogHit> items) {
	}

	/**
	 * A code and the tables about it.
	 *
	 * @param entry the code with our texts
	 * @param children codes below a heading
	 * @param mue unit limit, if one is published
	 * @param addOn primaries, if it is an add-on code
	 * @param feeSchedule indicators of the physician fee schedule
	 */
	record Entry(CatalogEntry entry, List<CatalogEntry> children, Optional<MueLimit> mue, Optional<AddOnCode> addOn,
			Optional<FeeScheduleRow> feeSchedule) {
	}

}
