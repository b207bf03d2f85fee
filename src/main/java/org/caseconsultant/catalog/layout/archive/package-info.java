/**
 * Opens published files as they are downloaded: plain, zipped, zipped in zips, gzipped.
 */
@NullMarked
package org.caseconsultant.catalog.layout.archive;

import org.jspecify.annotations.NullMarked;
