/**
 * Downloads the published files that {@code config/catalog-sources.yaml} lists.
 */
@NamedInterface("update")
@NullMarked
package org.caseconsultant.catalog.update;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
