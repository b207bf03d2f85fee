/**
 * Tables whose columns are found by the words of their heading, because the publisher
 * moves, adds and renames columns.
 */
@NullMarked
package org.caseconsultant.catalog.layout.heading;

import org.jspecify.annotations.NullMarked;
