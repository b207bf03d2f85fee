package org.caseconsultant.catalog.search;

import org.caseconsultant.catalog.words.Word;

/**
 * A word of a name.
 *
 * @param word the word
 * @param optional whether the name means the same without it
 * @param denied whether the name says that this is absent
 */
record NameWord(Word word, boolean optional, boolean denied) {
}
