package org.caseconsultant.catalog.layout.icd;

/**
 * A note that applies to a code.
 *
 * @param owner code, section or chapter under which it stands
 * @param kind what it is, such as {@code excludes1}
 * @param text its text
 * @param codes the codes that it names, parted by blanks
 */
public record TabularNote(String owner, String kind, String text, String codes) {
}
