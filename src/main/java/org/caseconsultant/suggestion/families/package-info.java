/**
 * Families of services whose codes follow from facts: administrations, vaccines, visits,
 * repairs, joints.
 */
@NullMarked
package org.caseconsultant.suggestion.families;

import org.jspecify.annotations.NullMarked;
