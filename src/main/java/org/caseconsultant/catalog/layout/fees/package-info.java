/**
 * The fee schedule, its localities, and the drug crosswalk.
 */
@NullMarked
package org.caseconsultant.catalog.layout.fees;

import org.jspecify.annotations.NullMarked;
