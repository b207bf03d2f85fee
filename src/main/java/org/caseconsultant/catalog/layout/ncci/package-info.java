/**
 * The edits of the national correct coding initiative: pairs, unit limits, add-on codes.
 */
@NullMarked
package org.caseconsultant.catalog.layout.ncci;

import org.jspecify.annotations.NullMarked;
