package org.caseconsultant.catalog.layout.icd;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.TextLine;

/**
 * Follows the headings of the code edits and reads the lists of age and sex conflicts.
 */
final class CodeEditorLists {

	private static final Map<Pattern, String> HEADINGS = headings();

	private static final Pattern CODE = Pattern.compile("\\s*([A-Z]\\d[0-9A-Z]{1,5})\\s+(\\S.*)");

	private static final Pattern OTHER = Pattern.compile("(?i)\\s*(\\d+\\.|procedures?\\b|chapter\\b|appendix\\b).*");

	private static final Pattern PAGE = Pattern.compile("(?i)\\s*(.*medicare code edit.*|page \\d+|\\d+|code\\s+.*)");

	private final Consumer<CatalogRow> rows;

	private String conflict = "";

	private boolean empty = true;

	CodeEditorLists(Consumer<CatalogRow> rows) {
		this.rows = rows;
	}

	private static Map<Pattern, String> headings() {
		Map<Pattern, String> headings = new LinkedHashMap<>();
		for (String age : new String[] { "newborn", "pediatric", "maternity", "adult" }) {
			headings.put(
					Pattern.compile(
							"(?i)\\s*(?:[a-d]\\.\\s*)?(?:perinatal/)?" + age + "( diagnos[ei]s)?(\\s*\\(?age .*)?"),
					age);
		}
		headings.put(Pattern.compile("(?i)\\s*(?:[a-d]\\.\\s*)?diagnoses for females only"), "female");
		headings.put(Pattern.compile("(?i)\\s*(?:[a-d]\\.\\s*)?diagnoses for males only"), "male");
		return headings;
	}

	/** Returns the conflict whose list a line begins, empty for any other line. */
	static String conflict(String line) {
		String heading = line.stripTrailing().replaceAll("[ .]+\\d+$", "");
		return HEADINGS.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().matcher(heading).matches())
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("");
	}

	/** Takes the next line. */
	void accept(TextLine line) {
		String begun = conflict(line.text());
		Matcher code = CODE.matcher(line.text());
		if (!begun.isEmpty() || OTHER.matcher(line.text()).matches()) {
			this.conflict = begun;
		}
		else if (!this.conflict.isEmpty() && code.matches()) {
			line.whole();
			this.rows.accept(CodeEditorTable.row(line.number(), code.group(1), this.conflict));
			this.empty = false;
		}
		else if (!this.conflict.isEmpty() && !PAGE.matcher(line.text()).matches()) {
			throw line.bad("1", "a diagnosis code and its title are expected in the list " + this.conflict + ", not '"
					+ line.text().strip() + "'");
		}
	}

	/** Refuses a file without such a list. */
	void finish(String file) {
		if (this.empty) {
			throw new BadFileException(file, 0, "", "holds no list of age or sex conflicts");
		}
	}

}
