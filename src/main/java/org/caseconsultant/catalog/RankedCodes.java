package org.caseconsultant.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ranks the codes that may answer a text.
 */
@FunctionalInterface
public interface RankedCodes {

	/**
	 * Ranks codes.
	 * @param text a question, a report or a phrase
	 * @param systems code sets to look into
	 * @param limit most codes of each
	 * @return codes of each code set, the best first
	 */
	Map<CodeSystem, List<String>> rank(String text, Set<CodeSystem> systems, int limit);

}
