/**
 * Code sets, edits and coverage with their source rows; search over them.
 */
@NullMarked
package org.caseconsultant.catalog;

import org.jspecify.annotations.NullMarked;
