package org.caseconsultant.web.fhir;

import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import java.util.UUID;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogHits;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.Catalogs;
import org.caseconsultant.catalog.release.CatalogRelease;
import org.caseconsultant.catalog.release.CatalogTables;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;

import org.springframework.stereotype.Component;

/**
 * Expands the value set of all codes of a code system, as a whole by code or filtered by
 * words, best first.
 */
@Component
class FhirExpansion {

	private static final int USUAL = 100;

	private static final int MOST = 1_000;

	private static final int DEEPEST = 200_000;

	private final Catalogs catalogs;

	private final CatalogTables tables;

	private final FhirTerminology terminology;

	FhirExpansion(Catalogs catalogs, CatalogTables tables, FhirTerminology terminology) {
		this.catalogs = catalogs;
		this.tables = tables;
		this.terminology = terminology;
	}

	/** Answers {@code ValueSet/$expand}. */
	ValueSet expand(FhirQuestion question) {
		FhirSystem system = FhirSystem.ofValueSet(question.needed("url"));
		int count = question.number("count", USUAL, MOST);
		int offset = question.number("offset", 0, DEEPEST);
		LocalDate on = this.terminology.day(question);
		Catalog catalog = this.catalogs.on(on);
		ValueSet set = new ValueSet();
		set.setUrl(question.text("url")).setStatus(PublicationStatus.ACTIVE);
		ValueSet.ValueSetExpansionComponent expansion = set.getExpansion();
		expansion.setIdentifier("urn:uuid:" + UUID.randomUUID()).setTimestamp(new Date()).setOffset(offset);
		expansion.addParameter().setName("version").setValue(new UriType(system.url() + "|" + catalog.release()));
		expansion.addParameter().setName("count").setValue(new IntegerType(count));
		if (question.text("filter").isEmpty()) {
			all(expansion, system, catalog, new Slice(on, offset, count));
		}
		else {
			expansion.addParameter().setName("filter").setValue(new StringType(question.text("filter")));
			filtered(expansion, system, catalog, question.text("filter"), offset, count);
		}
		return set;
	}

	private void all(ValueSet.ValueSetExpansionComponent expansion, FhirSystem system, Catalog catalog, Slice slice) {
		CatalogRelease release = this.tables.holding(system.table(), slice.on())
			.orElseThrow(() -> FhirFault.tooCostly("The code set is not loaded as a whole for " + slice.on()
					+ ". Give a filter, or import the published file."));
		expansion.setTotal((int) this.tables.count(release, slice.on()));
		this.tables.codes(release, slice.on(), slice.offset(), slice.count())
			.forEach((code) -> catalog.find(system.system(), code).ifPresent((entry) -> add(expansion, system, entry)));
	}

	/**
	 * Search does not count what it did not look at: a total is given when all are there.
	 */
	private static void filtered(ValueSet.ValueSetExpansionComponent expansion, FhirSystem system, Catalog catalog,
			String filter, int offset, int count) {
		if (offset + count > MOST) {
			throw FhirFault.tooCostly("A filtered expansion ends after " + MOST + " codes. Give more words.");
		}
		int wanted = (count == 0) ? MOST : Math.min(MOST, offset + count + 1);
		CatalogHits hits = catalog.search(new CatalogQuery(filter, Set.of(system.system()), wanted).whileTyping(),
				offset + count);
		if (hits.total() < wanted) {
			expansion.setTotal(hits.total());
		}
		hits.shown().stream().skip(offset).forEach((hit) -> add(expansion, system, hit.entry()));
	}

	private static void add(ValueSet.ValueSetExpansionComponent expansion, FhirSystem system, CatalogEntry entry) {
		ValueSet.ValueSetExpansionContainsComponent code = expansion.addContains()
			.setSystem(system.url())
			.setCode(entry.code())
			.setDisplay(entry.title());
		if (!entry.billable()) {
			code.setAbstract(true);
		}
	}

	/**
	 * A part of a code set.
	 *
	 * @param on date of service
	 * @param offset how many codes to leave out
	 * @param count most codes
	 */
	private record Slice(LocalDate on, int offset, int count) {
	}

}
