/**
 * Search over the entries of a catalog: an immutable Lucene index and the ranking on top
 * of it.
 */
@NullMarked
package org.caseconsultant.catalog.search;

import org.jspecify.annotations.NullMarked;
