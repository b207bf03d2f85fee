/**
 * What consultants accept, reject and add.
 */
@NullMarked
package org.caseconsultant.suggestion.feedback;

import org.jspecify.annotations.NullMarked;
