/**
 * The pages for admins.
 */
@NullMarked
package org.caseconsultant.web.admin;

import org.jspecify.annotations.NullMarked;
