/**
 * Commands of the command line.
 */
@NullMarked
package org.caseconsultant.cli;

import org.jspecify.annotations.NullMarked;
