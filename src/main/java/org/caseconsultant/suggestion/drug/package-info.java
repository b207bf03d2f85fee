/**
 * Reads the drugs and fluids of a question with dose, method and time.
 */
@NullMarked
package org.caseconsultant.suggestion.drug;

import org.jspecify.annotations.NullMarked;
