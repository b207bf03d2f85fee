/**
 * The keyset of this installation: seals stored mail and signs reply tokens.
 */
@NullMarked
package org.caseconsultant.keys;

import org.jspecify.annotations.NullMarked;
