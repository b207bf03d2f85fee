/**
 * Shell of the desk: layout, security, errors, live updates, pages that join several
 * features.
 */
@NullMarked
package org.caseconsultant.web;

import org.jspecify.annotations.NullMarked;
