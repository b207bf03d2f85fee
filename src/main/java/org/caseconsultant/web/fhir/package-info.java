/**
 * The terminology operations of FHIR R4 over the catalog.
 */
@NullMarked
package org.caseconsultant.web.fhir;

import org.jspecify.annotations.NullMarked;
