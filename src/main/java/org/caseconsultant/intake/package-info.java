/**
 * Receives mail, keeps it raw, parses, classifies and files it into a case.
 */
@NullMarked
package org.caseconsultant.intake;

import org.jspecify.annotations.NullMarked;
