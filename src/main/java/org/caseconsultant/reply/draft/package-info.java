/**
 * Turns what was read out of a question into a draft answer for the consultant. Pure: no
 * Spring, no database, nothing is sent.
 */
@NullMarked
package org.caseconsultant.reply.draft;

import org.jspecify.annotations.NullMarked;
