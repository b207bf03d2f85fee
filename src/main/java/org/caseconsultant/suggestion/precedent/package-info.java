/**
 * Compares a question with earlier answered ones.
 */
@NullMarked
package org.caseconsultant.suggestion.precedent;

import org.jspecify.annotations.NullMarked;
