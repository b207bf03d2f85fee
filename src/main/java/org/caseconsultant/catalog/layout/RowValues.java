package org.caseconsultant.catalog.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Collects the columns of a row; empty ones are left out.
 */
public final class RowValues {

	private final Map<String, String> values = new LinkedHashMap<>();

	/**
	 * Adds a column.
	 * @param column its name
	 * @param value its text
	 * @return this
	 */
	public RowValues put(String column, String value) {
		if (!value.isEmpty()) {
			this.values.put(column, value);
		}
		return this;
	}

	/**
	 * Returns what was collected.
	 * @return the columns in the order in which they were added
	 */
	public Map<String, String> toMap() {
		return Collections.unmodifiableMap(this.values);
	}

}
