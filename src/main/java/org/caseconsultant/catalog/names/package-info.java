/**
 * Gathers what codes are called from the published tables: the alphabetic indexes with
 * their references followed, the tables of neoplasms and drugs, the tabular list.
 */
@NullMarked
package org.caseconsultant.catalog.names;

import org.jspecify.annotations.NullMarked;
