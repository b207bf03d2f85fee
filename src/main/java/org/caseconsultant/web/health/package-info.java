/**
 * Health of what the product depends on. An outage of a mail server or of the index is
 * shown, and never turns the whole DOWN: mail waits, nothing is lost.
 */
@NullMarked
package org.caseconsultant.web.health;

import org.jspecify.annotations.NullMarked;
