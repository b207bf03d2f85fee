package org.caseconsultant.catalog.page;

import org.caseconsultant.catalog.PtpEdit;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.release.CatalogTables;
import org.caseconsultant.catalog.release.PtpPage;

import org.springframework.stereotype.Component;

/**
 * Reads the PTP edits of a code, some at a time: a visit code has thousands.
 */
@Component
class PtpReader {

	/** Edits of one direction on a page. */
	static final int PAGE = 50;

	private final PartReader parts;

	private final CatalogTables tables;

	PtpReader(PartReader parts, CatalogTables tables) {
		this.parts = parts;
		this.tables = tables;
	}

	PtpPartners of(CatalogKind kind, CodeOnDay code) {
		return new PtpPartners(page(kind, code, true, 0), page(kind, code, false, 0));
	}

	/** Returns one page, counted from 0. */
	Part<PtpEdit> page(CatalogKind kind, CodeOnDay code, boolean columnOne, int page) {
		PtpPage.Wanted wanted = new PtpPage.Wanted(code.code(), columnOne, code.on(), page * PAGE, PAGE);
		return this.parts.from(kind, code.on(), (release) -> {
			PtpPage found = this.tables.ptp(release, wanted);
			return Part.of(release, found.total(), found.edits());
		});
	}

}
