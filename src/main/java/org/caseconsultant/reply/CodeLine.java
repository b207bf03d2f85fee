package org.caseconsultant.reply;

import java.util.Map;

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

	/**
	 * The line as plain values, which is all that a template of an operator may see.
	 * @return values by name
	 */
	Map<String, String> values() {
		return Map.of("code", this.code, "units", this.units, "systemName", this.systemName, "title", this.title,
				"source", this.source);
	}

}
