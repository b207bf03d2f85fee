/**
 * The rules by which an answer waits for a second reader (src/adr/0021).
 */
@NullMarked
package org.caseconsultant.reply.second;

import org.jspecify.annotations.NullMarked;
