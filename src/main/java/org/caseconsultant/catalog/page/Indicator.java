package org.caseconsultant.catalog.page;

/**
 * A value of the physician fee schedule and what it means.
 *
 * @param name column, such as {@code bilateral}
 * @param value what the file says
 * @param meaning the meaning in our words
 */
public record Indicator(String name, String value, String meaning) {

}
