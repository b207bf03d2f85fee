/**
 * Smaller tables with a heading row: places of service, base units, Addendum B, licensed
 * CPT descriptors and the operator's own tables.
 */
@NullMarked
package org.caseconsultant.catalog.layout.reference;

import org.jspecify.annotations.NullMarked;
