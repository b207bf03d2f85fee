/**
 * The Medicare Coverage Database: determinations, articles and their code lists.
 */
@NullMarked
package org.caseconsultant.catalog.layout.coverage;

import org.jspecify.annotations.NullMarked;
