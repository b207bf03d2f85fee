/**
 * Releases of the catalog: published files become stored rows, a release becomes active
 * in one small transaction, and the active ones answer for a date of service.
 */
@NullMarked
@NamedInterface("release")
package org.caseconsultant.catalog.release;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
