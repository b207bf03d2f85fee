/**
 * Tells what has to be asked back.
 */
@NullMarked
package org.caseconsultant.suggestion.missing;

import org.jspecify.annotations.NullMarked;
