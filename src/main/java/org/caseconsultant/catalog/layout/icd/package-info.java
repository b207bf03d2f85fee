/**
 * The files of ICD-10-CM and ICD-10-PCS: order files, tabular list, indices, tables,
 * crosswalks and the lists of the Medicare code editor.
 */
@NullMarked
package org.caseconsultant.catalog.layout.icd;

import org.jspecify.annotations.NullMarked;
