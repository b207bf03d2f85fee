package org.caseconsultant.web.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.Catalogs;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.page.CodePage;
import org.caseconsultant.catalog.page.CodePages;
import org.caseconsultant.catalog.page.FeeAnswer;
import org.caseconsultant.catalog.page.FeeQuestion;
import org.caseconsultant.catalog.page.FeeUnknownException;
import org.caseconsultant.catalog.page.Fees;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Looks codes up as of a date of service.
 */
@Controller
@RequestMapping("/catalog")
class CatalogController {

	private static final int HITS = 30;

	private static final int TYPED = 8;

	private final Catalogs catalogs;

	private final CodePages pages;

	private final Fees fees;

	private final CatalogDays days;

	CatalogController(Catalogs catalogs, CodePages pages, Fees fees, CatalogDays days) {
		this.catalogs = catalogs;
		this.pages = pages;
		this.fees = fees;
		this.days = days;
	}

	@ModelAttribute("systems")
	CodeSystem[] systems() {
		return CodeSystem.values();
	}

	@GetMapping
	String search(CatalogFilter filter, Model model) {
		show(filter, false, HITS, model);
		return "catalog";
	}

	/** The hits alone, while somebody types. */
	@GetMapping("/hits")
	String hits(CatalogFilter filter, Model model) {
		show(filter, true, TYPED, model);
		return "catalog-hits";
	}

	private void show(CatalogFilter filter, boolean typing, int limit, Model model) {
		Catalog catalog = this.catalogs.on(this.days.of(filter.on()));
		CatalogQuery query = new CatalogQuery(filter.q(), systems(filter.system()), limit);
		query = filter.billable() ? query.billable() : query;
		model.addAttribute("filter", filter);
		model.addAttribute("day", this.days.of(filter.on()));
		model.addAttribute("release", catalog.release());
		model.addAttribute("hits",
				filter.q().isBlank() ? List.of() : catalog.search(typing ? query.whileTyping() : query));
	}

	private static Set<CodeSystem> systems(String name) {
		return system(name).map(EnumSet::of).orElseGet(() -> EnumSet.allOf(CodeSystem.class));
	}

	private static Optional<CodeSystem> system(String name) {
		return Arrays.stream(CodeSystem.values()).filter((each) -> each.name().equalsIgnoreCase(name)).findFirst();
	}

	@GetMapping("/{system}/{code}")
	String code(@PathVariable String system, @PathVariable String code, @RequestParam(defaultValue = "") String on,
			@RequestParam(defaultValue = "") String zip, @RequestParam(defaultValue = "") String locality,
			Model model) {
		LocalDate day = this.days.of(on);
		CodePage page = system(system).flatMap((known) -> this.pages.of(known, code, day))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("page", page);
		model.addAttribute("entry", page.entry());
		model.addAttribute("day", day);
		model.addAttribute("zip", zip);
		model.addAttribute("locality", locality);
		page.entry().drugUnit().ifPresent((unit) -> model.addAttribute("drugUnit", unit));
		if (page.procedure().isPresent()) {
			fees(page, zip, locality, model);
		}
		return "code";
	}

	private void fees(CodePage page, String zip, String locality, Model model) {
		model.addAttribute("localities", this.fees.localities(page.on()));
		if (zip.isBlank() && locality.isBlank()) {
			return;
		}
		String[] parts = (locality + "-").split("-", 2);
		FeeQuestion.Place place = new FeeQuestion.Place(locality.isBlank() ? zip.strip() : "", parts[0],
				parts[1].replace("-", ""));
		try {
			model.addAttribute("fees", List.of(fee(page, place, false), fee(page, place, true)));
		}
		catch (FeeUnknownException ex) {
			model.addAttribute("noFee", ex.getMessage());
		}
	}

	private FeeAnswer fee(CodePage page, FeeQuestion.Place place, boolean facility) {
		return this.fees.of(new FeeQuestion(page.entry().code(), "", page.on(), place, facility));
	}

}
