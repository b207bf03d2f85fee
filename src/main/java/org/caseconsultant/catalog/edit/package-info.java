/**
 * Checks the lines of a claim against NCCI PTP edits, MUE and add-on code edits.
 */
@NullMarked
@NamedInterface("edit")
package org.caseconsultant.catalog.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
