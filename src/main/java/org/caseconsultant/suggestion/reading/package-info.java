/**
 * Takes a question apart: codes, drugs, doses, times, routes, circumstances, negation.
 */
@NullMarked
package org.caseconsultant.suggestion.reading;

import org.jspecify.annotations.NullMarked;
