/**
 * Words of catalog texts and queries: stems, synonyms, spelling.
 */
@NullMarked
package org.caseconsultant.catalog.words;

import org.jspecify.annotations.NullMarked;
