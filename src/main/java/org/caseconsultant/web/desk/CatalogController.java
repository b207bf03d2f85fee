package org.caseconsultant.web.desk;

import java.util.Arrays;
import java.util.List;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.Catalogs;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CodeSystem;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Looks codes up.
 */
@Controller
@RequestMapping("/catalog")
class CatalogController {

	private final Catalogs catalogs;

	CatalogController(Catalogs catalogs) {
		this.catalogs = catalogs;
	}

	@GetMapping
	String search(@RequestParam(defaultValue = "") String q, Model model) {
		Catalog catalog = this.catalogs.today();
		model.addAttribute("q", q);
		model.addAttribute("release", catalog.release());
		model.addAttribute("hits", q.isBlank() ? List.of() : catalog.search(CatalogQuery.of(q, 30)));
		return "catalog";
	}

	@GetMapping("/{system}/{code}")
	String code(@PathVariable String system, @PathVariable String code, Model model) {
		Catalog catalog = this.catalogs.today();
		CatalogEntry entry = Arrays.stream(CodeSystem.values())
			.filter((each) -> each.name().equalsIgnoreCase(system))
			.flatMap((each) -> catalog.find(each, code).stream())
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("entry", entry);
		model.addAttribute("children", catalog.children(entry.system(), entry.code()));
		catalog.mue(entry.code()).ifPresent((mue) -> model.addAttribute("mue", mue));
		catalog.addOn(entry.code()).ifPresent((addOn) -> model.addAttribute("addOn", addOn));
		catalog.feeSchedule(entry.code()).ifPresent((fee) -> model.addAttribute("fee", fee));
		entry.drugUnit().ifPresent((unit) -> model.addAttribute("drugUnit", unit));
		return "code";
	}

}
