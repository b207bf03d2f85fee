/**
 * The HCPCS Level II files (ANWEB), as text of fixed width and as a sheet.
 */
@NullMarked
package org.caseconsultant.catalog.layout.hcpcs;

import org.jspecify.annotations.NullMarked;
