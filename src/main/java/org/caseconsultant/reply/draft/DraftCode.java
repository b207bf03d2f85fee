package org.caseconsultant.reply.draft;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.Suggestion;

/**
 * A code that a draft puts into the code table.
 *
 * @param suggestion the suggestion it comes from
 * @param modifiers modifiers that the question itself puts on it
 * @param units units of service, if the facts give them
 */
public record DraftCode(Suggestion suggestion, List<String> modifiers, Optional<Integer> units) {

	String code() {
		return this.suggestion.code();
	}

	CodeSystem system() {
		return this.suggestion.system();
	}

	/**
	 * The code as the composer takes it.
	 * @return such as {@code 96415 x2}
	 */
	public String written() {
		return code() + this.modifiers.stream().map((modifier) -> "-" + modifier).reduce("", String::concat)
				+ this.units.filter((number) -> number != 1).map((number) -> " x" + number).orElse("");
	}

	String titled() {
		return written() + " (" + this.suggestion.title() + ")";
	}

}
