package org.caseconsultant.suggestion.choice;

import java.util.List;
import java.util.Optional;

/**
 * One value that the deciding fact may have.
 *
 * @param name its name in the table
 * @param label own words that are shown
 * @param any phrases that tell it
 * @param not phrases that exclude it
 * @param range numbers that tell it, if the axis reads a number
 * @param facts facts that tell it, if the axis reads facts
 * @param as characters that stand for it in a code
 */
record AxisValue(String name, String label, List<Phrase> any, List<Phrase> not, Optional<Range> range,
		List<String> facts, String as) {
}
