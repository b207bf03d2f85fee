/**
 * Reads a question, ranks codes, runs the edit checks.
 */
@NullMarked
package org.caseconsultant.suggestion;

import org.jspecify.annotations.NullMarked;
