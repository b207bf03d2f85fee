package org.caseconsultant.catalog.release;

import java.util.function.Consumer;

import org.caseconsultant.catalog.layout.CatalogKind;

import org.springframework.stereotype.Component;

/**
 * The rows of releases, whatever table they are in.
 */
@Component
class ReleaseRows {

	private final CatalogRows rows;

	private final PtpEdits ptp;

	ReleaseRows(CatalogRows rows, PtpEdits ptp) {
		this.rows = rows;
		this.ptp = ptp;
	}

	RowTable of(CatalogKind kind) {
		return kind.isPtp() ? this.ptp : this.rows;
	}

	void forEach(CatalogRelease release, Consumer<RowTable.FileRow> action) {
		of(release.kind()).forEach(release.id(), "", action);
	}

}
