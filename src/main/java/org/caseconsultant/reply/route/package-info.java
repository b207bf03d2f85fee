/**
 * What the routes of this feature call: the only place in it that knows Camel.
 */
@NullMarked
package org.caseconsultant.reply.route;

import org.jspecify.annotations.NullMarked;
