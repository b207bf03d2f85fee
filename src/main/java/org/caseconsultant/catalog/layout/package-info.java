/**
 * Reads the files that CMS, CDC and AMA publish, one class per layout. Layouts know
 * nothing of releases or the database: bytes go in, rows come out.
 */
@NullMarked
@NamedInterface("layout")
package org.caseconsultant.catalog.layout;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
