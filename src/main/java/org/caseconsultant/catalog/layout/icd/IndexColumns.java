package org.caseconsultant.catalog.layout.icd;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The columns of the tables of drugs and neoplasms, known by their heads. Each may hold
 * certain codes only, which shows if columns were swapped.
 */
final class IndexColumns {

	private final Map<String, String> names;

	private final Map<String, Pattern> codes;

	private final Map<String, String> byNumber = new HashMap<>();

	private IndexColumns(Map<String, String> names, Map<String, Pattern> codes) {
		this.names = names;
		this.codes = codes;
	}

	/** An index has none. */
	static IndexColumns none() {
		return new IndexColumns(Map.of(), Map.of());
	}

	/** The sixth character of a code of poisoning tells the intent. */
	static IndexColumns drugs() {
		return new IndexColumns(
				Map.of("accidental", "accidental", "self-harm", "selfHarm", "assault", "assault", "undetermined",
						"undetermined", "adverse", "adverse", "underdosing", "underdosing"),
				Map.of("accidental", intent(1), "selfHarm", intent(2), "assault", intent(3), "undetermined", intent(4),
						"adverse", intent(5), "underdosing", intent(6)));
	}

	private static Pattern intent(int digit) {
		return Pattern.compile("[A-SU-Z].*|T.{0,5}-?|T\\d.\\..{2}" + digit + ".*");
	}

	/** The category of a neoplasm tells its behaviour. */
	static IndexColumns neoplasms() {
		return new IndexColumns(
				Map.of("malignant primary", "malignantPrimary", "malignant secondary", "malignantSecondary", "in situ",
						"inSitu", "benign", "benign", "uncertain", "uncertain", "unspecified", "unspecified"),
				Map.of("malignantPrimary", Pattern.compile("C.*"), "malignantSecondary", Pattern.compile("C7.*"),
						"inSitu", Pattern.compile("D0.*"), "benign", Pattern.compile("D[123].*"), "uncertain",
						Pattern.compile("D(3[7-9]|4).*"), "unspecified", Pattern.compile("D49.*")));
	}

	/** Reads the heads, each with its number. */
	void readHeads(XmlReader xml) throws IOException {
		while (xml.nextChild()) {
			String number = xml.attribute("col");
			String head = xml.text().toLowerCase(Locale.ROOT);
			this.names.forEach((words, name) -> {
				if (head.contains(words) && this.byNumber.put(number, name) != null) {
					throw xml.bad("two columns have the number " + number);
				}
			});
		}
	}

	void requireHeads(XmlReader xml) {
		if (this.byNumber.size() != this.names.size()) {
			throw xml.bad(
					"the heads of the columns " + this.names.values() + " are expected, not " + this.byNumber.values());
		}
	}

	/** Returns the name of the column of a cell. */
	String name(XmlReader xml) {
		String name = this.byNumber.get(xml.attribute("col"));
		if (name == null) {
			throw xml.bad("no column has the number '" + xml.attribute("col") + "'");
		}
		return name;
	}

	/** Returns the code if it may stand in the column. */
	String checked(XmlReader xml, String column, String code) {
		Pattern allowed = this.codes.get(column);
		if (allowed != null && !code.startsWith("-") && !allowed.matcher(code).matches()) {
			throw xml.bad("the code " + code + " is not expected in the column " + column);
		}
		return code;
	}

}
