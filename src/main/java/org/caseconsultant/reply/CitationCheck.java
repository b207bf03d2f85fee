package org.caseconsultant.reply;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.caseconsultant.catalog.Catalogs;

import org.springframework.stereotype.Component;

/**
 * Goes through all citations after other releases became active and on each new day. How
 * far it has come is held in memory only: after a restart it begins anew, and a row that
 * was checked already stays as it is.
 */
@Component
class CitationCheck {

	private static final int SOME = 500;

	private final Citations citations;

	private final Catalogs catalogs;

	private final Clock clock;

	private String checking = "";

	private long after;

	private boolean finished;

	CitationCheck(Citations citations, Catalogs catalogs, Clock clock) {
		this.citations = citations;
		this.catalogs = catalogs;
		this.clock = clock;
	}

	/** Checks some; false when all were checked against what answers today. */
	synchronized boolean checkSome() {
		if (!this.catalogs.isCurrent()) {
			return false;
		}
		String wanted = LocalDate.now(this.clock.withZone(ZoneOffset.UTC)) + " " + this.catalogs.edition();
		if (!wanted.equals(this.checking)) {
			this.checking = wanted;
			this.after = 0;
			this.finished = false;
		}
		return !this.finished && checkNext();
	}

	private boolean checkNext() {
		Optional<Long> last = this.citations.check(this.after, SOME);
		last.ifPresent((id) -> this.after = id);
		this.finished = last.isEmpty();
		return last.isPresent();
	}

}
