/**
 * Finds the codes that fit a question and orders them.
 */
@NullMarked
package org.caseconsultant.suggestion.ranking;

import org.jspecify.annotations.NullMarked;
