package org.caseconsultant.catalog;

import java.util.BitSet;
import java.util.Set;

import org.caseconsultant.catalog.CatalogName.Kind;

/**
 * A name of a code that a text says, all words of it or nearly all.
 *
 * @param code the code that may stand on a claim; for a name of a heading, the code that
 * stands for it
 * @param ofHeading whether the name is one of a heading
 * @param kind where the name comes from
 * @param words the words of the text that say it, counted from 0
 * @param stems the stems of these words
 * @param start offset of the first of them
 * @param end offset behind the last
 * @param weight how much these words tell codes apart
 * @param share how much of the name is said, 1 if all of it
 * @param surety how surely, less than 1 for what was concluded from other words
 * @param loose how many further words stand between
 */
public record NameMention(String code, boolean ofHeading, Kind kind, BitSet words, Set<String> stems, int start,
		int end, double weight, double share, double surety, int loose) {
}
