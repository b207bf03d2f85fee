/**
 * Denial and remittance codes: reading them and telling in own words what they mean.
 */
@NullMarked
package org.caseconsultant.suggestion.denial;

import org.jspecify.annotations.NullMarked;
