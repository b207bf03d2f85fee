/**
 * What the rows said that an answer cites.
 */
@NullMarked
package org.caseconsultant.reply.citation;

import org.jspecify.annotations.NullMarked;
