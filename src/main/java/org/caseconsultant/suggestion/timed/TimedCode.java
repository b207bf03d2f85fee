package org.caseconsultant.suggestion.timed;

/**
 * A code with the units that a time comes to.
 *
 * @param code CPT or HCPCS code
 * @param units units of it
 */
public record TimedCode(String code, int units) {

	@Override
	public String toString() {
		return this.code + "x" + this.units;
	}

}
