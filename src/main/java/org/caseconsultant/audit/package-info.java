/**
 * Append-only record of who did what.
 */
@NullMarked
package org.caseconsultant.audit;

import org.jspecify.annotations.NullMarked;
