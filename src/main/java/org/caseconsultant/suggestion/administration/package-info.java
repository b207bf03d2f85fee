/**
 * Orders injections and infusions by the CPT and CMS rules and counts their units.
 */
@NullMarked
package org.caseconsultant.suggestion.administration;

import org.jspecify.annotations.NullMarked;
