/**
 * What the catalog knows of one code on one date of service, each part with the row it
 * rests on, and the fees of a code by place.
 */
@NullMarked
@NamedInterface("page")
package org.caseconsultant.catalog.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
