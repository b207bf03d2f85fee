package org.caseconsultant.keys;

/**
 * Sealed bytes do not open with the keys of this installation.
 */
public final class SealBroken extends RuntimeException {

	SealBroken(String context) {
		super("cannot open what was sealed for " + context);
	}

}
