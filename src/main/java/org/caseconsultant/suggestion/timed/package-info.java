/**
 * Rules that turn minutes, days and decision making into codes and units.
 */
@NullMarked
package org.caseconsultant.suggestion.timed;

import org.jspecify.annotations.NullMarked;
