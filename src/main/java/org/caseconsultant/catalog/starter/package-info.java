/**
 * Reads the starter catalog that comes with the product.
 */
@NullMarked
package org.caseconsultant.catalog.starter;

import org.jspecify.annotations.NullMarked;
