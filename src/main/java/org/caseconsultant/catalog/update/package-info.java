/**
 * Downloads the published files that {@code config/catalog-sources.yaml} lists.
 */
@NullMarked
package org.caseconsultant.catalog.update;

import org.jspecify.annotations.NullMarked;
