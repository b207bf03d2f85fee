/**
 * The case, its thread, notes, status and assignment.
 */
@NullMarked
package org.caseconsultant.casework;

import org.jspecify.annotations.NullMarked;
