package org.caseconsultant.catalog.layout.heading;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The values of a row in their order; empty ones are left out.
 */
public final class Values {

	private final Map<String, String> values = new LinkedHashMap<>();

	/**
	 * Adds a value.
	 * @param column name of the column
	 * @param value the value
	 * @return this
	 */
	public Values with(String column, String value) {
		if (!value.isEmpty()) {
			this.values.put(column, value);
		}
		return this;
	}

	/**
	 * Adds a day.
	 * @param column name of the column
	 * @param day the day, if there is one
	 * @return this
	 */
	public Values with(String column, @Nullable LocalDate day) {
		return (day != null) ? with(column, day.toString()) : this;
	}

	/**
	 * Returns the values.
	 * @return an unmodifiable map
	 */
	public Map<String, String> map() {
		return Collections.unmodifiableMap(this.values);
	}

}
