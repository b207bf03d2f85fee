package org.caseconsultant.suggestion.rules;

import java.util.List;

import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.suggestion.Finding;

/**
 * Says that a table is missing: a check that was not made is never called passed.
 */
final class NotChecked {

	private NotChecked() {
	}

	static Verdict verdict(Finding.Kind kind, List<String> codes, String what, String table, SourceRow source) {
		return Verdict.of(kind, Finding.Severity.INFORMS, codes,
				what + " not checked: table " + table + " is not loaded for this date.", Finding.CMS, source);
	}

}
