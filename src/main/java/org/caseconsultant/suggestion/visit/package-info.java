/**
 * The level of a visit: which series of codes, and what time and decision making come to.
 */
@NullMarked
package org.caseconsultant.suggestion.visit;

import org.jspecify.annotations.NullMarked;
