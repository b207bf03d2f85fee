package org.caseconsultant.catalog.search;

import org.caseconsultant.catalog.words.Word;

/**
 * A word of a name.
 *
 * @param word the word
 * @param optional whether the name means the same without it
 */
record NameWord(Word word, boolean optional) {
}
