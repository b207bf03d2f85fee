/**
 * Reads the files that CMS, CDC and AMA publish, one class per layout. Layouts know
 * nothing of releases or the database: bytes go in, rows come out.
 */
@NullMarked
package org.caseconsultant.catalog.layout;

import org.jspecify.annotations.NullMarked;
