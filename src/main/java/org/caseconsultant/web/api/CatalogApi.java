package org.caseconsultant.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.Catalogs;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.PtpEdit;
import org.caseconsultant.catalog.edit.ClaimEdits;
import org.caseconsultant.catalog.edit.EditReport;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.page.CodePage;
import org.caseconsultant.catalog.page.CodePages;
import org.caseconsultant.catalog.page.Part;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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

	private static final int MOST_HITS = 500;

	private static final int MOST_LINES = 100;

	private static final String CODE_SETS = "cpt, hcpcs, icd10cm, icd10pcs, modifier, place_of_service";

	private final Catalogs catalogs;

	private final CodePages pages;

	private final ClaimEdits edits;

	private final Clock clock;

	CatalogApi(Catalogs catalogs, CodePages pages, ClaimEdits edits, Clock clock) {
		this.catalogs = catalogs;
		this.pages = pages;
		this.edits = edits;
		this.clock = clock;
	}

	@GetMapping
	CatalogJson.Hits search(@RequestParam String q, @RequestParam(defaultValue = "") String system,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
			@RequestParam(defaultValue = "20") int limit, @RequestParam(defaultValue = "false") boolean billable,
			@RequestParam(defaultValue = "false") boolean typing) {
		require(limit >= 1 && limit <= MOST_HITS, "limit must be between 1 and " + MOST_HITS + ".");
		Set<CodeSystem> systems = system.isBlank() ? EnumSet.allOf(CodeSystem.class)
				: EnumSet.of(system(system, HttpStatus.BAD_REQUEST));
		Catalog catalog = this.catalogs.on(day(on));
		CatalogQuery query = new CatalogQuery(q, systems, limit);
		query = billable ? query.billable() : query;
		return new CatalogJson.Hits(catalog.release(), catalog.search(typing ? query.whileTyping() : query));
	}

	@GetMapping("/{system}/{code}")
	CatalogJson.Entry entry(@PathVariable String system, @PathVariable String code,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
		Catalog catalog = this.catalogs.on(day(on));
		CodePage page = this.pages.of(system(system, HttpStatus.NOT_FOUND), code, day(on))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"This code is not in the catalog " + catalog.release() + ", in no edition that is loaded."));
		String found = page.entry().code();
		return new CatalogJson.Entry(page.entry(), catalog.children(page.entry().system(), found), catalog.mue(found),
				catalog.addOn(found), catalog.feeSchedule(found), page);
	}

	@GetMapping("/ptp/{code}/{side}")
	Part<PtpEdit> ptp(@PathVariable String code, @PathVariable String side,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
			@RequestParam(defaultValue = "practitioner") String provider, @RequestParam(defaultValue = "0") int page) {
		require(side.matches("denied|denying"), "The last part of the address must be denied or denying.");
		require(provider.matches("practitioner|hospital"), "provider must be practitioner or hospital.");
		require(page >= 0 && page < 10_000, "page counts from 0.");
		CatalogKind kind = provider.equals("hospital") ? CatalogKind.PTP_HOSPITAL : CatalogKind.PTP_PRACTITIONER;
		return this.pages.ptp(kind, code, side.equals("denied"), day(on), page);
	}

	@PostMapping("/edits")
	EditReport edits(@RequestBody CatalogJson.Claim claim) {
		List<CatalogJson.Line> lines = Optional.ofNullable(claim.lines()).orElse(List.of());
		require(!lines.isEmpty() && lines.size() <= MOST_LINES,
				"Give between 1 and " + MOST_LINES + " lines, each with code, modifiers and units.");
		require(lines.stream().allMatch(CatalogApi::isComplete),
				"Each line needs a CPT or HCPCS code of five characters, and units of at least 1 if they are given.");
		return this.edits.check(lines.stream().map(CatalogJson.Line::toClaimLine).toList(), day(claim.on()));
	}

	private static boolean isComplete(CatalogJson.@Nullable Line line) {
		return line != null && line.code() != null && line.code().strip().matches("[A-Za-z0-9]{5}")
				&& (line.units() == null || line.units() >= 1)
				&& (line.modifiers() == null || line.modifiers().stream().allMatch(Objects::nonNull));
	}

	private LocalDate day(@Nullable LocalDate on) {
		return (on != null) ? on : LocalDate.now(this.clock.withZone(ZoneOffset.UTC));
	}

	private static void require(boolean kept, String advice) {
		if (!kept) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, advice);
		}
	}

	private static CodeSystem system(String text, HttpStatus otherwise) {
		try {
			return CodeSystem.valueOf(text.toUpperCase(Locale.ROOT).replace("-", ""));
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(otherwise, "The code set must be one of " + CODE_SETS + ".");
		}
	}

}
