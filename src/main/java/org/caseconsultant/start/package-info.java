/**
 * How a process starts: home folder, settings that are checked before anything runs, and
 * the few objects that every feature shares. May use all; only the command line uses it.
 */
@NullMarked
package org.caseconsultant.start;

import org.jspecify.annotations.NullMarked;
