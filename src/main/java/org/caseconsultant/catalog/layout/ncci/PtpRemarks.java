package org.caseconsultant.catalog.layout.ncci;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caseconsultant.catalog.layout.BadFileException;

/**
 * The values of PTP edits, one map for all rows that say the same: a file has about a
 * dozen rationales for half a million rows.
 */
final class PtpRemarks {

	private static final int MOST = 1_000;

	private static final int LONGEST = 200;

	private final Map<List<String>, Map<String, String>> known = new HashMap<>();

	private final String file;

	PtpRemarks(String file) {
		this.file = file;
	}

	/**
	 * Returns the values of a row, checked.
	 * @param line its line, for a refusal
	 * @param prior the mark for edits that existed before 1996
	 * @param indicator the modifier indicator
	 * @param rationale the rationale, which may be empty
	 */
	Map<String, String> of(long line, String prior, String indicator, String rationale) {
		List<String> key = List.of(prior, indicator, rationale);
		Map<String, String> values = this.known.get(key);
		return (values != null) ? values : add(line, key);
	}

	private Map<String, String> add(long line, List<String> key) {
		require(key.get(0).matches("\\*?"), line, "prior to 1996", "is '" + shown(key.get(0)) + "', not * or blank");
		require(key.get(1).matches("[019]"), line, "Modifier", "is '" + shown(key.get(1)) + "', not 0, 1 or 9");
		require(isWording(key.get(2)), line, "PTP Edit Rationale", "is not a rationale: '" + shown(key.get(2)) + "'");
		require(this.known.size() < MOST, line, "PTP Edit Rationale", "has more than " + MOST + " different texts");
		Map<String, String> values = new LinkedHashMap<>();
		values.put("prior1996", key.get(0).isEmpty() ? "" : "1");
		values.put("indicator", key.get(1));
		values.put("rationale", key.get(2));
		values.values().removeIf(String::isEmpty);
		Map<String, String> shared = Collections.unmodifiableMap(values);
		this.known.put(key, shared);
		return shared;
	}

	private void require(boolean kept, long line, String column, String reason) {
		if (!kept) {
			throw new BadFileException(this.file, line, column, reason);
		}
	}

	private static boolean isWording(String text) {
		return text.length() <= LONGEST && text.chars().noneMatch((each) -> each < ' ' || each == 0x7f)
				&& (text.isEmpty() || text.chars().filter(Character::isLetter).count() > 3);
	}

	private static String shown(String text) {
		return (text.length() > 40) ? text.substring(0, 40) + "..." : text;
	}

}
