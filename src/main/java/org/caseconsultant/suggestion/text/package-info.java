/**
 * The text of a question: sentences, clauses, run times, negation.
 */
@NullMarked
package org.caseconsultant.suggestion.text;

import org.jspecify.annotations.NullMarked;
