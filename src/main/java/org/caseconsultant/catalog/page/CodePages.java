package org.caseconsultant.catalog.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.Catalogs;
import org.caseconsultant.catalog.CodeSpelling;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.PtpEdit;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.release.CatalogTables;
import org.caseconsultant.catalog.release.TableRow;

import org.springframework.stereotype.Service;

/**
 * Puts together what the catalog knows of a code. Thread-safe.
 */
@Service
public class CodePages {

	private final Catalogs catalogs;

	private final CatalogTables tables;

	private final PageReaders readers;

	private final PtpReader edits;

	CodePages(Catalogs catalogs, CatalogTables tables, PageReaders readers, PtpReader edits) {
		this.catalogs = catalogs;
		this.tables = tables;
		this.readers = readers;
		this.edits = edits;
	}

	/**
	 * Looks a code up, also one that is deleted or not yet valid.
	 * @param system code set
	 * @param code the code in any usual spelling
	 * @param dateOfService date of service
	 * @return what is known, or nothing if no release knows the code
	 */
	public Optional<CodePage> of(CodeSystem system, String code, LocalDate dateOfService) {
		Catalog catalog = this.catalogs.on(dateOfService);
		return catalog.find(system, code)
			.or(() -> catalog.everKnown(system, code))
			.map((entry) -> page(entry, catalog, new CodeOnDay(system, entry.code(), dateOfService)));
	}

	private CodePage page(CatalogEntry entry, Catalog catalog, CodeOnDay code) {
		List<TableRow> path = this.readers.diagnosis().path(code);
		return new CodePage(entry, code.on(), catalog.release(), this.readers.statuses().of(entry, code),
				this.readers.descriptions().of(code), this.readers.descriptions().notice(code),
				this.readers.hierarchies().of(code, catalog, path), this.readers.diagnosis().of(code, path),
				this.readers.procedure().of(code), this.readers.coverage().of(code), this.readers.crosswalks().of(code),
				this.readers.history().of(code));
	}

	/**
	 * Returns more PTP edits of a code.
	 * @param edits which edits, practitioner or hospital
	 * @param code CPT or HCPCS code
	 * @param columnOne whether the code stands in column one
	 * @param dateOfService date of service
	 * @param page number of the page, from 0
	 * @return fifty of them, with the number of all
	 */
	public Part<PtpEdit> ptp(CatalogKind edits, String code, boolean columnOne, LocalDate dateOfService, int page) {
		CodeOnDay asked = new CodeOnDay(CodeSystem.CPT, CodeSpelling.normalise(CodeSystem.CPT, code), dateOfService);
		return this.edits.page(edits, asked, columnOne, page);
	}

}
