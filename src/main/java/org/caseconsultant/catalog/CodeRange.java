package org.caseconsultant.catalog;

/**
 * A chapter or section: all codes of a code set from one category to another.
 *
 * @param first first code or category
 * @param last last code or category; codes that begin with it belong to the range
 */
public record CodeRange(String first, String last) {
}
