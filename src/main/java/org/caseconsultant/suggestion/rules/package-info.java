/**
 * The checks that a claim has to stand, one small function each.
 */
@NullMarked
package org.caseconsultant.suggestion.rules;

import org.jspecify.annotations.NullMarked;
