package org.caseconsultant.catalog.layout.coverage;

import java.util.List;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.heading.Column;
import org.caseconsultant.catalog.layout.heading.HeadedTable;

/**
 * The tables that tie codes or other things to a document, which differ in a few names of
 * columns.
 *
 * @param list what the rows are, as in the values
 * @param table their columns
 * @param form what the code must match
 */
record CodeListForm(String list, HeadedTable table, Pattern form) {

	private static final Pattern PROCEDURE = Pattern.compile("[A-Z0-9]\\d{3}[A-Z0-9]");

	private static final Pattern DIAGNOSIS = Pattern.compile("[A-Z]\\d[A-Z0-9](\\.?[A-Z0-9]{1,4})?");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

	/** All of them. */
	static final List<CodeListForm> ALL = List.of(form("procedure", "hcpc code id", "hcpc code group", PROCEDURE),
			form("covered", "icd10 code id", "icd10 (covered|support) group", DIAGNOSIS),
			form("notCovered", "icd10 code id", "icd10 (noncovered|dont support) group", DIAGNOSIS),
			form("contractor", "contractor id", "contractor type id", NUMBER));

	private static CodeListForm form(String list, String code, String group, Pattern form) {
		return new CodeListForm(list,
				new HeadedTable(List.of(Column.optional("lcd", "lcd id"), Column.optional("article", "article id"),
						Column.filled("version", "(lcd|article) version"), Column.filled("code", code),
						Column.sparse("group", group), Column.optional("range", "range"),
						Column.optional("asterisk", "asterisk"), Column.optional("updated", "last updated"))),
				form);
	}

}
