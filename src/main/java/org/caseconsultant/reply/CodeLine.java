package org.caseconsultant.reply;

/**
 * A line of the code table of an answer.
 *
 * @param code with modifiers
 * @param units units of service, empty if not stated
 * @param systemName such as CPT
 * @param title own title, or that the catalog does not hold the code
 * @param source file, release and row, empty if there is none
 */
public record CodeLine(String code, String units, String systemName, String title, String source) {
}
