/**
 * What Medicare pays for a service in a place: relative values, cost indices, formula.
 */
@NullMarked
@NamedInterface("fee")
package org.caseconsultant.catalog.fee;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
