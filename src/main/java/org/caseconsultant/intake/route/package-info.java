/**
 * What the routes of this feature call: the only place in it that knows Camel.
 */
@NullMarked
package org.caseconsultant.intake.route;

import org.jspecify.annotations.NullMarked;
