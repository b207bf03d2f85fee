/**
 * Takes a question apart: the codes it names and the circumstances; joins all facts.
 */
@NullMarked
package org.caseconsultant.suggestion.reading;

import org.jspecify.annotations.NullMarked;
